import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { entriesOf, type HopModel } from './path-hop.ts';
import { versionName } from '../shared/version-label.ts';
import type { NavLink } from '../site/nav.ts';
import { inLanguage } from '../shared/translated.ts';

/**
 * The steps that each maintenance version of the start already contains, for readers without
 * JavaScript.
 */
export interface StepsByVersion {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly links: readonly NavLink[] }[];
}

/**
 * Returns the steps of a path by the version that contains them; undefined if none contains any.
 */
export function stepsByVersion(
  context: ViewContext,
  path: UpgradePath,
  hops: readonly HopModel[],
): StepsByVersion | undefined {
  const own = context.words.upgradePath;
  const steps = hops.flatMap(entriesOf);
  const lines = path.versions.from
    .map((milestone) => versionName(path.from, milestone))
    .map((version) => ({
      label: own.andLater(version),
      links: steps
        .filter(({ filterBy }) => filterBy.since === version)
        .map(({ id, title }) => ({ label: title, href: `#${id}` })),
    }))
    .filter(({ links }) => links.length > 0);
  if (lines.length === 0) return undefined;
  return { title: own.behind(inLanguage(path.from, context).title), lines };
}
