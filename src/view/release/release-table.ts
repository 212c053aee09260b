import type { Release } from '../../domain/catalog.ts';
import { gaOf } from '../../domain/find.ts';
import { listedReleases } from '../../domain/products.ts';
import { isReleased } from '../../domain/schedule.ts';
import { endOfLife, supportWindow, type SupportWindow } from '../../domain/support.ts';
import type { SupportRule } from '../../schema/support-rule.ts';
import { phaseText } from './phase-text.ts';
import type { ViewContext } from '../context.ts';
import { relativeDay, shortDayText, type When } from '../shared/format.ts';
import { supportEndText, whenText } from '../shared/plan-text.ts';
import { localText, supportTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { newestAfterGa } from './release-facts.ts';
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
  /** Undefined if nothing is to be said of its support. */
  readonly tag: Tag | undefined;
  /** The support phase on the day, with its label. */
  readonly phase: { readonly label: string; readonly until: When | undefined } | undefined;
}

/** A table of releases with their support windows. */
export interface ReleaseTable {
  readonly caption: string;
  readonly head: readonly string[];
  /** False on a site that says nothing about support: without its columns, the mark is beside the name. */
  readonly hasSupport: boolean;
  readonly rows: readonly ReleaseRow[];
}

/** Returns the table of some releases in their order: by default of all, newest first. */
export function releaseTable(
  context: ViewContext,
  releases: readonly Release[] = listedReleases(context.catalog),
  caption?: string,
): ReleaseTable {
  const words = context.words.releases;
  const { support: hasSupport } = context.catalog.holds;
  return {
    caption: caption ?? words.table(hasSupport),
    head: [
      words.release,
      ...(hasSupport ? [words.support, words.until] : []),
      words.newestVersion,
      words.ga,
    ],
    hasSupport,
    rows: releases.map((release) => releaseRow(context, release)),
  };
}

/** Returns the row of a release. */
export function releaseRow(context: ViewContext, release: Release): ReleaseRow {
  const { catalog, today, urls, words } = context;
  const support = supportWindow(catalog, release, today);
  const { extendedUntil } = support;
  const unknown: When = { text: words.releases.noDay, datetime: undefined };
  return {
    link: { label: inLanguage(release, context).title, href: urls.release(release.id) },
    version: release.version,
    newest: newestAfterGa(context, release),
    ga: gaDay(context, release) ?? unknown,
    until: untilText(context, support) ?? unknown,
    phase: phaseOf(context, support),
    extended:
      extendedUntil === undefined
        ? undefined
        : {
            label: words.releases.extended,
            until: relativeDay(shortDayText(extendedUntil, context)),
          },
    tag: supportTag(support.state, context),
  };
}

function phaseOf(context: ViewContext, { phase }: SupportWindow): ReleaseRow['phase'] {
  if (phase === undefined) return undefined;
  const { title, until } = phaseText(phase, context);
  const label = until === undefined ? title : `${title} ${context.words.releases.phase}`;
  return { label, until: until && relativeDay(until) };
}

/** Returns the last day of maintenance; of a withdrawn release, the day of its withdrawal. */
function untilText(context: ViewContext, support: SupportWindow): When | undefined {
  const { words } = context;
  if (support.state === 'withdrawn') {
    const day = words.formats.shortDay(support.withdrawal.on);
    return { text: words.release.withdrawn(day), datetime: undefined };
  }
  const until = supportEndText(support, context);
  return until && relativeDay(until);
}

function gaDay(context: ViewContext, release: Release): When | undefined {
  const ga = gaOf(release);
  const day = ga === undefined ? undefined : whenText(ga, context);
  if (day === undefined || isReleased(release, context.today)) return day;
  return { ...day, text: context.words.releases.planned(day.text) };
}

/** Returns a sentence on how long releases are maintained; undefined if site.yaml sets no rule. */
export function supportRule(
  context: ViewContext,
  releases: readonly Release[] = context.catalog.releases,
): string | undefined {
  const { words, catalog } = context;
  const { support } = catalog.site;
  if (support === undefined) return undefined;
  const { phases, months_after_ga: own = 0, months_after_next_ga: next } = support;
  const rule = phases === undefined ? words.releases.rule(own, next) : phasesRule(context, phases);
  const hasExceptions = releases.some((release) => endOfLife(release) !== undefined);
  return hasExceptions ? `${rule} ${words.releases.exceptions}` : rule;
}

function phasesRule(context: ViewContext, phases: NonNullable<SupportRule['phases']>): string {
  const { formats, releases } = context.words;
  const texts = phases.map(({ title, months }, index) => {
    const text = index === 0 ? releases.phaseMonths : releases.laterPhaseMonths;
    return text(localText(title, context), months);
  });
  return releases.phasesRule(formats.list(texts));
}
