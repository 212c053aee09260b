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
  type Marks,
  type Tag,
} from './marks.ts';
import { inLanguage } from './translated.ts';

type LocalText = SiteFields['title'];

function tag<Key extends string>(
  marks: Marks<Key>,
  words: Readonly<Record<Key, string>>,
  key: Key,
): Tag {
  const [tone, shape] = marks[key];
  return { word: words[key], tone, shape };
}

/** The team's decision; none yet has a mark of its own. */
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

export function supportTag(state: SupportState, { words }: ViewContext): Tag {
  return tag(SUPPORT, words.support, state);
}

export function issueTag(state: KnownIssueState['state'], { words }: ViewContext): Tag {
  return tag(ISSUE, words.issueState, state);
}

/** Something that worked stops working. */
export function breakingTag({ words }: ViewContext): Tag {
  return { word: words.release.breakingTag, tone: 'bad', shape: 'triangle' };
}

/** Something that was there is gone. */
export function removalTag({ words }: ViewContext): Tag {
  return { word: words.kind.removal, tone: 'bad', shape: 'cross' };
}

export function kindLabel(kind: ItemKind, { words }: ViewContext): string {
  return words.kind[kind];
}

/** Something that is there is on its way out. */
export function deprecationTag({ words }: ViewContext): Tag {
  return { word: words.kind.deprecation, tone: 'warn', shape: 'half' };
}

/** The heading over items of one kind. */
export function kindsLabel(kind: ItemKind, { words }: ViewContext): string {
  return words.kinds[kind];
}

/** Whom something concerns; an audience that only site.yaml knows is its own word. */
export function audienceLabel(id: string, { words }: ViewContext): string {
  const known: Readonly<Record<string, string>> = words.audience;
  return known[id] ?? id;
}

/** A text of site.yaml in the page's language, else in the site's first, else in any it has. */
export function localText(text: LocalText, { lang, catalog }: ViewContext): string {
  if (typeof text === 'string') return text;
  const [first = lang] = catalog.site.languages;
  return text[lang] ?? text[first] ?? Object.values(text)[0] ?? '';
}

/** The title of an area; the id itself if site.yaml lacks it. */
export function areaTitle(id: string, context: ViewContext): string {
  const area = context.catalog.site.areas.find((candidate) => candidate.id === id);
  return area === undefined ? id : localText(area.title, context);
}

/** The title of an option that `applies_if` names; the id itself if site.yaml lacks it. */
export function optionTitle(id: string, context: ViewContext): string {
  const option = context.catalog.site.options.find((candidate) => candidate.id === id);
  return option === undefined ? id : localText(option.title, context);
}

/** The title of a criterion; the id itself if site.yaml lacks it. */
export function criterionTitle(id: string, context: ViewContext): string {
  const criterion = context.catalog.site.criteria.find((candidate) => candidate.id === id);
  return criterion === undefined ? id : localText(criterion.title, context);
}

/** A release's title; of one without pages here its id, which begins with a capital in text. */
export function releaseName(id: string, context: ViewContext): string {
  const release = findRelease(context.catalog, id);
  return release === undefined
    ? `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`
    : inLanguage(release, context).title;
}
