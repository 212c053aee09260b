import { elementHtml } from '../../../lib/html-element.ts';
import { escapeText, joinHtml, markup, NO_HTML, type Html } from '../../../lib/html.ts';
import type { PathDowntime } from '../path-downtime.ts';
import type { HopModel, StepGroup, StepLinks } from '../path-hop.ts';
import type { PathTexts } from '../path-content.ts';
import { foldedHtml } from './folded-html.ts';
import { headingHtml, linkHtml, noticeHtml, nothingHtml } from './shared-html.ts';
import { readingListHtml, stepHtml } from './step-html.ts';

/** The look of a hop on its page. */
interface HopLook {
  readonly texts: PathTexts;
  /** Whether the page has so many steps that a phone shows the titles alone of those that are closed. */
  readonly isBrief: boolean;
}

/** Returns one hop, a chapter of the plan: what to read, downtime, steps by phase, and the notes that are not steps. */
export function hopHtml(hop: HopModel, number: number, { texts, isBrief }: HopLook): Html {
  const { breaking, backups, downtime, groups, verifies, remark, apart } = hop;
  const isEmpty = breaking === undefined && groups.length === 0;
  return elementHtml(
    'section',
    { 'data-hop': number, 'data-brief': isBrief },
    headingHtml(hop),
    hopTextsHtml(hop.texts),
    hop.withdrawn && noticeHtml(hop.withdrawn),
    breaking && breakingHtml(breaking, texts.breaking),
    backups && stepLinksHtml(backups),
    downtime && downtimeHtml(downtime),
    ...groups.map((group) => groupHtml(group, texts.page)),
    verifies && stepLinksHtml(verifies),
    remark === undefined ? undefined : elementHtml('p', { class: 'none' }, escapeText(remark)),
    isEmpty ? undefined : nothingHtml(texts.nothingLeft),
    apartHtml(apart, texts.page),
  );
}

function hopTextsHtml(texts: HopModel['texts']): Html {
  if (texts.length === 0) return NO_HTML;
  const said = texts.map(({ html, link }) => {
    const sentence = elementHtml('span', {}, html);
    return link === undefined ? sentence : markup`${sentence} (${linkHtml(link)})`;
  });
  return elementHtml('p', { class: 'hop-text' }, joinHtml(said, ' '));
}

function breakingHtml(group: NonNullable<HopModel['breaking']>, lead: string): Html {
  return elementHtml(
    'section',
    { 'data-group': true, hidden: group.steps.every(({ hidden }) => hidden === true) },
    headingHtml(group, 3),
    elementHtml('p', { class: 'soft' }, escapeText(lead)),
    readingListHtml(group),
  );
}

function groupHtml(group: StepGroup, page: string): Html {
  return elementHtml(
    'section',
    { 'data-group': true, hidden: group.steps.every(({ hidden }) => hidden === true) },
    headingHtml(group, 3),
    elementHtml(
      'ol',
      { class: 'steps tickable' },
      ...group.steps.map((step) => stepHtml(step, page)),
    ),
  );
}

/** Returns links to the steps of a hop that say what to back up, or how to verify them. */
function stepLinksHtml({ label, steps }: StepLinks): Html {
  const links = steps.map(({ id, name, title, lang, hidden }) =>
    elementHtml('a', { href: `#${id}`, lang, 'data-of': name, hidden }, escapeText(title)),
  );
  return elementHtml(
    'p',
    {
      class: 'step-links',
      'data-links': true,
      hidden: steps.every(({ hidden }) => hidden === true),
    },
    joinHtml([elementHtml('b', {}, escapeText(`${label}:`)), ...links], ' '),
  );
}

function apartHtml({ lists, ...heading }: HopModel['apart'], page: string): Html {
  if (lists.length === 0) return NO_HTML;
  return elementHtml(
    'section',
    { 'data-apart': true, hidden: lists.every(({ hidden }) => hidden) },
    headingHtml(heading, 3),
    ...lists.map((list) => foldedHtml(list, page)),
  );
}

/** Returns the downtime of a path or hop: the sum of durations, then the texts of steps without one. */
export function downtimeHtml(downtime: PathDowntime, isShort = false): Html {
  const { title, sum, hasFigures, none } = downtime;
  const lines = isShort ? [] : downtime.lines;
  const saysNone = none !== undefined && !isShort;
  if (!hasFigures && lines.length === 0 && !saysNone) return NO_HTML;
  const isQuiet = sum === undefined && none === undefined;
  return elementHtml(
    'div',
    { class: 'away', 'data-away': true, hidden: isQuiet && lines.every(({ hidden }) => hidden) },
    elementHtml('b', {}, escapeText(title)),
    hasFigures
      ? elementHtml('p', { 'data-sum': true, hidden: sum === undefined }, escapeText(sum ?? ''))
      : undefined,
    none === undefined ? undefined : elementHtml('p', {}, escapeText(none)),
    lines.length === 0 ? undefined : elementHtml('ul', {}, ...lines.map(downtimeLineHtml)),
  );
}

function downtimeLineHtml({
  name,
  title,
  href,
  text,
  hidden,
}: PathDowntime['lines'][number]): Html {
  const link = linkHtml({ label: title, href });
  return elementHtml('li', { 'data-of': name, hidden }, markup`${link}: ${escapeText(text)}`);
}
