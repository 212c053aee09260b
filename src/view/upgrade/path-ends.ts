import type { Release } from '../../domain/catalog.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { Html } from '../../lib/html.ts';
import type { ViewContext } from '../context.ts';
import { section, type Section } from '../shared/section.ts';
import { inLanguage } from '../shared/translated.ts';
import { restInNotes, restOf } from '../shared/page-room.ts';
import type { NavLink } from '../site/nav.ts';
import { pathAddress } from './path-address.ts';
import { READINGS_IN_PAGE, TITLES_IN_PAGE } from './path-bounds.ts';
import { sentenceHtml, shownWhere } from './path-choice.ts';
import { deprecationStep, openIssueStep } from './path-item.ts';
import { readingList, type ReadingList } from './reading-list.ts';

/** The known issues that the end of a path has. */
export interface PathIssueList extends Section, ReadingList {
  readonly lead: Html;
  readonly none: string | undefined;
}

/** Bounds of the lists at the end of a path. */
const BOUNDS = { unfolded: READINGS_IN_PAGE / 4, most: TITLES_IN_PAGE / 2 };

/** Returns the deprecations to plan for; undefined without any. */
export function pathDeprecations(
  context: ViewContext,
  path: UpgradePath,
): (Section & ReadingList) | undefined {
  if (path.deprecations.length === 0) return undefined;
  return {
    ...section('deprecations', context.words.upgradePath.deprecations),
    ...readingList(
      context,
      path.deprecations.map((item) => deprecationStep(context, path, item)),
      { ...BOUNDS, rest: restInNotes(context) },
    ),
  };
}

/** Returns the known issues that the end of a path has. */
export function pathIssues(context: ViewContext, path: UpgradePath): PathIssueList {
  const own = context.words.upgradePath;
  const steps = path.issues.flatMap(({ issue, fateAt }) => {
    const shown = shownWhere(path, (choice) => fateAt(choice) === 'open');
    return shown === undefined ? [] : [openIssueStep(context, issue, shown)];
  });
  return {
    ...section('known-issues', own.issues(inLanguage(path.to, context).title)),
    lead: sentenceHtml(path, own.issuesLead('{to}')),
    ...readingList(context, steps, { ...BOUNDS, rest: restOf(context, path.to, 'knownIssues') }),
    none: steps.every(({ hidden }) => hidden === true) ? own.noIssues : undefined,
  };
}

/** Returns links to the notes in full, to each hop, and to all other paths. */
export function furtherLinks(context: ViewContext, { from, hops }: UpgradePath): NavLink[] {
  const { words, urls } = context;
  const title = (release: Release) => inLanguage(release, context).title;
  const releases = hops.flatMap(({ skippedReleases, to }) => [...skippedReleases, to]);
  const isInside = hops.some((hop) => hop.to.id === from.id);
  return [
    ...releases.map((release) => ({
      label: words.upgradeNotes.title(title(release)),
      href: urls.upgradeNotes(release.id),
    })),
    ...(hops.length === 1 ? [] : hops).map((hop) => ({
      label: words.upgradePath.title(title(hop.from), title(hop.to)),
      href: pathAddress(context, hop.from, hop.to),
    })),
    ...(isInside
      ? []
      : [
          {
            label: words.upgradePath.inside(title(from)),
            href: pathAddress(context, from, from),
          },
        ]),
    { label: words.upgradeGuide.all, href: urls.upgrade() },
  ];
}
