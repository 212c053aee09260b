import type { Release } from '../../domain/catalog.ts';
import { gaOf } from '../../domain/find.ts';
import { isReleased } from '../../domain/schedule.ts';
import { endOfLife, supportWindow } from '../../domain/support.ts';
import type { ViewContext } from '../context.ts';
import { relativeDay, shortDayText, type When } from '../shared/format.ts';
import { supportEndText, whenText } from '../shared/plan-text.ts';
import { supportTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { newestVersion } from './release-facts.ts';
import type { NavLink } from '../site/nav.ts';
import { inLanguage } from '../shared/translated.ts';

export interface ReleaseRow {
  readonly link: NavLink;
  readonly version: string;
  /** The newest published version, if it is later than GA. */
  readonly newest: { readonly text: string; readonly href: string } | undefined;
  readonly ga: When;
  /** Last day of regular maintenance. */
  readonly until: When;
  /** The end of extended maintenance, with its label. */
  readonly extended: { readonly label: string; readonly until: When } | undefined;
  readonly tag: Tag;
}

/** A table of releases with their support windows. */
export interface ReleaseTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly ReleaseRow[];
}

/** Returns the table of all releases, newest first. */
export function releaseTable(context: ViewContext): ReleaseTable {
  const words = context.words.releases;
  return {
    caption: words.table,
    head: [words.release, words.support, words.until, words.newestVersion, words.ga],
    rows: context.catalog.releases.toReversed().map((release) => releaseRow(context, release)),
  };
}

function releaseRow(context: ViewContext, release: Release): ReleaseRow {
  const { catalog, today, urls, words } = context;
  const support = supportWindow(catalog, release, today);
  const { extendedUntil } = support;
  const until = supportEndText(support, context);
  const unknown: When = { text: words.releases.noDay, datetime: undefined };
  return {
    link: { label: inLanguage(release, context).title, href: urls.release(release.id) },
    version: release.version,
    newest: newestVersion(context, release),
    ga: gaDay(context, release) ?? unknown,
    until: until === undefined ? unknown : relativeDay(until),
    extended:
      extendedUntil === undefined
        ? undefined
        : {
            label: words.releases.extended,
            until: relativeDay(shortDayText(extendedUntil, context)),
          },
    tag:
      release.withdrawn === undefined
        ? supportTag(support.state, context)
        : { word: words.releases.withdrawn, tone: 'bad', shape: 'cross' },
  };
}

function gaDay(context: ViewContext, release: Release): When | undefined {
  const ga = gaOf(release);
  const day = ga === undefined ? undefined : whenText(ga, context);
  if (day === undefined || isReleased(release, context.today)) return day;
  return { ...day, text: context.words.releases.planned(day.text) };
}

/** Returns a sentence on how long releases are maintained; undefined if site.yaml sets no rule. */
export function supportRule({ words, catalog }: ViewContext): string | undefined {
  const { support } = catalog.site;
  if (support === undefined) return undefined;
  const rule = words.releases.rule(support.months_after_ga ?? 0, support.months_after_next_ga);
  const hasExceptions = catalog.releases.some((release) => endOfLife(release) !== undefined);
  return hasExceptions ? `${rule} ${words.releases.exceptions}` : rule;
}
