import type { Release, UpgradeNote } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import { orderNotes } from '../../domain/note-order.ts';
import { noteState } from '../../domain/note-state.ts';
import { upgradeSources } from '../../domain/upgrade-sources.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import { legend, type Legend } from '../shared/legend.ts';
import { pathsTo } from './paths-to.ts';
import { releaseTrail } from '../release/release-trail.ts';
import { noNotesText, upgradeSummary, type UpgradeSummary } from '../release/release-upgrade.ts';
import { section } from '../shared/section.ts';
import type { Nav } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { inLanguage, langsOf } from '../shared/translated.ts';
import { upgradeNoteModel, type UpgradeNoteModel } from './upgrade-note-model.ts';

export interface PhaseGroup {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly UpgradeNoteModel[];
}

export interface UpgradeNotesPage {
  readonly frame: SiteFrame;
  /** The release. */
  readonly over: string;
  readonly title: string;
  readonly lead: string | undefined;
  /** The number of notes for each advice. */
  readonly counts: UpgradeSummary['counts'];
  /** The paths to this release, shortest first. */
  readonly paths: Nav | undefined;
  readonly overviewLabel: string;
  /** Before, during, after, then information; those without notes are left out. */
  readonly groups: readonly PhaseGroup[];
  readonly none: string | undefined;
  readonly legend: Legend;
}

/** Returns the page model of a release's upgrade notes, by phase. */
export const upgradeNotesPage = memoizeLast(
  (context: ViewContext, release: Release): UpgradeNotesPage => {
    const { words, urls } = context;
    const own = words.upgradeNotes;
    const name = inLanguage(release, context).title;
    const paths = pathsTo(context, release);
    const none = noNotesText(context, release);
    return {
      frame: siteFrame(context, {
        title: own.title(name),
        description: none ?? own.description(name),
        path: urls.upgradeNotes(release.id),
        trail: releaseTrail(context, release),
        release,
        shows: langsOf(context, release.notes),
      }),
      over: name,
      title: words.common.ofRelease.upgrade,
      lead: leadText(context, release, name),
      counts: upgradeSummary(context, release, 0).counts,
      paths: paths.length === 0 ? undefined : { label: own.paths, links: paths },
      overviewLabel: own.overview,
      groups: noteGroups(context, release),
      none,
      legend: legend('advice', context),
    };
  },
);

function noteGroups(context: ViewContext, release: Release): PhaseGroup[] {
  const { words } = context;
  const lines = (notes: readonly UpgradeNote[]) =>
    notes.map((note) => upgradeNoteModel(context, release, note));
  const { phases, information } = orderNotes(release.notes, (note) => noteState(release, note));
  return [
    ...phases.map(({ phase, steps }) => ({
      ...section(phase, words.phase[phase]),
      lines: lines(steps),
    })),
    {
      ...section('information', words.upgradeNotes.informationTitle),
      lines: lines(information),
    },
  ].filter(({ lines: own }) => own.length > 0);
}

/** Returns `For the upgrade from Release 5 to Release 6.`; undefined for a first release. */
function leadText(context: ViewContext, release: Release, name: string): string | undefined {
  const { words, catalog } = context;
  const { ids, isAny } = upgradeSources(catalog, release);
  if (isAny) return words.upgradeNotes.way(words.upgradeNotes.anyEarlier, name);
  const names = ids.map((id) => {
    const found = findRelease(catalog, id);
    return found === undefined ? words.common.outside(id) : inLanguage(found, context).title;
  });
  if (names.length === 0) return undefined;
  return words.upgradeNotes.way(words.formats.alternatives(names), name);
}
