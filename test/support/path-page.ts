import type { Catalog, Item, KnownIssue, UpgradeNote } from '../../src/domain/catalog.ts';
import { upgradePath } from '../../src/domain/upgrade-path.ts';
import type { ReleaseInput } from '../../src/schema/release.ts';
import { upgradePathPage, type UpgradePathPage } from '../../src/view/upgrade/upgrade-path-page.ts';
import type { FoldedKind, FoldedList } from '../../src/view/upgrade/folded-list.ts';
import type { HopModel } from '../../src/view/upgrade/path-hop.ts';
import { aSite, type ReleaseParts } from './catalog.ts';
import { aContext } from './context.ts';
import { line, releaseOf, TODAY } from './line.ts';
import { aNote } from './entries.ts';

interface Entries {
  readonly notes?: readonly UpgradeNote[];
  readonly items?: readonly Item[];
  readonly issues?: readonly KnownIssue[];
}

/** Three releases with entries that say where they are at home. */
export function catalogOf(
  entries: Entries,
  change: (id: string) => ReleaseParts & Partial<ReleaseInput> = () => ({}),
): Catalog {
  const at = <Entry extends { release: string }>(id: string, list: readonly Entry[] = []) =>
    list.filter(({ release }) => release === id);
  const catalog = line(3, (id) => ({
    notes: at(id, entries.notes),
    items: at(id, entries.items),
    issues: at(id, entries.issues),
    ...change(id),
  }));
  const options = [
    { id: 'ovn', title: 'We run OVN' },
    { id: 'ceph', title: 'We run Ceph' },
  ];
  return { ...catalog, site: aSite({ options }) };
}

/** The page of the path between two releases. */
export function pageOf(catalog: Catalog, from: string, to: string, today = TODAY): UpgradePathPage {
  const path = upgradePath(catalog, releaseOf(catalog, from), releaseOf(catalog, to), today);
  if (path === undefined) throw new Error(`no path from ${from} to ${to}`);
  return upgradePathPage(aContext(catalog, { today }), path);
}

/** A required note of a release. */
export function note(
  release: string,
  slug: string,
  input: Parameters<typeof aNote>[0] = {},
): UpgradeNote {
  return aNote({ release, slug, ...input });
}

/** The list of the notes of a hop that are no steps for a reason. */
export function apart(hop: HopModel | undefined, kind: FoldedKind): FoldedList | undefined {
  return hop?.apart.lists.find((list) => list.kind === kind);
}
