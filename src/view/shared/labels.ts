import type { SiteFields } from '../../schema/site.ts';
import type {
  Advice,
  CriterionState,
  ItemKind,
  Maturity,
  Severity,
  Status,
} from '../../schema/vocabulary.ts';
import { findRelease } from '../../domain/find.ts';
import type { MilestoneState } from '../../domain/schedule.ts';
import type { SupportState } from '../../domain/support.ts';
import type { KnownIssueState } from '../../domain/known-issue-state.ts';
import type { ViewContext } from '../context.ts';
import {
  ADVICE,
  CRITERION,
  ISSUE,
  MATURITY,
  MILESTONE,
  SEVERITY,
  STATUS,
  SUPPORT,
  type TagStyles,
  type Tag,
} from './marks.ts';
import { inLanguage } from './translated.ts';
import { ownValue } from '../../lib/own-value.ts';

type LocalText = SiteFields['title'];

function tag<Key extends string>(
  marks: TagStyles<Key>,
  words: Readonly<Record<Key, string>>,
  key: Key,
): Tag {
  const [tone, shape] = marks[key];
  return { word: words[key], tone, shape };
}

/** Returns the mark of a status; "no decision yet" has one, too. */
export function statusTag(status: Status | undefined, { words }: ViewContext): Tag {
  return tag(STATUS, words.status, status ?? 'none');
}

export function adviceTag(advice: Advice, { words }: ViewContext): Tag {
  return tag(ADVICE, words.advice, advice);
}

export function criterionTag(state: CriterionState, { words }: ViewContext): Tag {
  return tag(CRITERION, words.criterion, state);
}

export function severityTag(severity: Severity, { words }: ViewContext): Tag {
  return tag(SEVERITY, words.severity, severity);
}

export function maturityTag(maturity: Maturity, { words }: ViewContext): Tag {
  return tag(MATURITY, words.maturity, maturity);
}

export function milestoneTag(state: MilestoneState, { words }: ViewContext): Tag {
  return tag(MILESTONE, words.milestoneState, state);
}

/** Returns the mark of support; undefined for an unknown state on a site that says nothing about support. */
export function supportTag(state: SupportState, { words, catalog }: ViewContext): Tag | undefined {
  if (state === 'unknown' && !catalog.holds.support) return undefined;
  return tag(SUPPORT, words.support, state);
}

export function issueTag(state: KnownIssueState['state'], { words }: ViewContext): Tag {
  return tag(ISSUE, words.issueState, state);
}

/** Returns the mark of a breaking change. */
export function breakingTag({ words }: ViewContext): Tag {
  return { word: words.release.breakingTag, tone: 'bad', shape: 'triangle' };
}

/** Returns the mark of a removal. */
export function removalTag({ words }: ViewContext): Tag {
  return { word: words.kind.removal, tone: 'bad', shape: 'cross' };
}

export function kindLabel(kind: ItemKind, { words }: ViewContext): string {
  return words.kind[kind];
}

/** Returns the mark of a deprecation. */
export function deprecationTag({ words }: ViewContext): Tag {
  return { word: words.kind.deprecation, tone: 'warn', shape: 'half' };
}

/** Returns the heading above items of one kind; `sections` in site.yaml may give it. */
export function kindsLabel(kind: ItemKind, context: ViewContext): string {
  return sectionTitle(kind, context) ?? context.words.kinds[kind];
}

/** Returns the title that `sections` in site.yaml gives to items of a kind. */
export function sectionTitle(kind: ItemKind, context: ViewContext): string | undefined {
  const title = context.catalog.site.sections.find((one) => one.kind === kind)?.title;
  return title === undefined ? undefined : localText(title, context);
}

/** Returns the label of an audience; its id if only site.yaml knows it. */
export function audienceLabel(id: string, { words }: ViewContext): string {
  return ownValue<string>(words.audience, id) ?? id;
}

/** Returns a text of site.yaml in the page's language, else in the site's first, else in any. */
export function localText(text: LocalText, { lang, catalog }: ViewContext): string {
  if (typeof text === 'string') return text;
  const [first = lang] = catalog.site.languages;
  return ownValue(text, lang) ?? ownValue(text, first) ?? Object.values(text)[0] ?? '';
}

/** Returns the title of an area; the id itself if site.yaml lacks it. */
export function areaTitle(id: string, context: ViewContext): string {
  const area = context.catalog.site.areas.find((candidate) => candidate.id === id);
  return area === undefined ? id : localText(area.title, context);
}

/** Returns the title of an area; undefined for entries without one, which need no heading. */
export function optionalAreaTitle(id: string, context: ViewContext): string | undefined {
  return id === '' ? undefined : areaTitle(id, context);
}

/** Returns the title of an option that `applies_if` names; the id itself if site.yaml lacks it. */
export function optionTitle(id: string, context: ViewContext): string {
  const option = context.catalog.site.options.find((candidate) => candidate.id === id);
  return option === undefined ? id : localText(option.title, context);
}

/** Returns the title of a criterion; the id itself if site.yaml lacks it. */
export function criterionTitle(id: string, context: ViewContext): string {
  const criterion = context.catalog.site.criteria.find((candidate) => candidate.id === id);
  return criterion === undefined ? id : localText(criterion.title, context);
}

/** Returns a release's title; for a release without pages here, its id with a capital letter. */
export function releaseName(id: string, context: ViewContext): string {
  const release = findRelease(context.catalog, id);
  return release === undefined
    ? `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`
    : inLanguage(release, context).title;
}
