import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { stepsOf, type HopView } from './path-hop.ts';
import { versionName } from './path-step.ts';
import type { NavLink } from '../site/nav.ts';
import { inLanguage } from '../shared/translated.ts';

/** Which steps which version of the start has already, for those who narrow by reading. */
export interface Behind {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly links: readonly NavLink[] }[];
}

/** The steps of a path by the version that has them; undefined if no maintenance release has any. */
export function pathBehind(
  context: ViewContext,
  path: UpgradePath,
  hops: readonly HopView[],
): Behind | undefined {
  const own = context.words.upgradePath;
  const steps = hops.flatMap(stepsOf);
  const lines = path.versions
    .map((milestone) => versionName(path.from, milestone))
    .map((version) => ({
      label: own.andLater(version),
      links: steps
        .filter(({ narrowing }) => narrowing.since === version)
        .map(({ id, title }) => ({ label: title, href: `#${id}` })),
    }))
    .filter(({ links }) => links.length > 0);
  if (lines.length === 0) return undefined;
  return { title: own.behind(inLanguage(path.from, context).title), lines };
}
