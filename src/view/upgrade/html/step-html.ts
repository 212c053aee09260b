import { elementHtml } from '../../../lib/html-element.ts';
import { escapeText, joinHtml, NO_HTML, type Html } from '../../../lib/html.ts';
import type { Fact } from '../../shared/facts.ts';
import type { NavLink } from '../../site/nav.ts';
import type { ReadingModel, StepModel } from '../path-step.ts';
import type { ReadingList } from '../reading-list.ts';
import { dutiesHtml, factLineHtml, linkHtml, tagHtml } from './shared-html.ts';

/**
 * Returns one step of a path: mark and title; opened, the instructions. Without them, the script loads them. `page` is
 * the text of the link to the step's own address.
 */
export function stepHtml(step: StepModel, page: string): Html {
  const { filterBy, lang, detail, name, facts } = step;
  return elementHtml(
    'li',
    {
      id: step.id,
      'data-step': name,
      hidden: step.hidden,
      'data-when': step.when,
      'data-options': filterBy.options,
      'data-areas': filterBy.areas,
      'data-advice': filterBy.advice,
      'data-minutes': filterBy.minutes,
    },
    marksHtml(step),
    elementHtml(
      'details',
      {},
      elementHtml(
        'summary',
        {},
        elementHtml('b', { lang }, escapeText(step.title)),
        // A summary must not hold links.
        factLineHtml(facts.filter(isPlain)),
      ),
      factLineHtml(facts.filter((fact) => !isPlain(fact))),
      elementHtml('div', { 'data-load': detail === undefined ? name : undefined }, detail),
      ownPageHtml(step.href, page),
    ),
  );
}

/** Returns the link to the own address of an entry that opens in place. */
export function ownPageHtml(href: string, page: string): Html {
  return elementHtml('p', {}, elementHtml('a', { class: 'own-page', href }, escapeText(page)));
}

function isPlain({ values }: Fact): boolean {
  return values.every(({ href }) => href === undefined);
}

function marksHtml({ tags }: Pick<StepModel, 'tags'>): Html {
  return elementHtml('span', { class: 'step-mark' }, joinHtml(tags.map(tagHtml), ' '));
}

/**
 * Returns entries of a path to read; those beyond a limit are folded, with their titles alone, and those for which the
 * page has no room are a link.
 */
export function readingListHtml({ steps, unfolded, folded, shown, more }: ReadingList): Html {
  const list = (entries: readonly ReadingModel[], isBrief: boolean, last?: Html) =>
    elementHtml(
      'ul',
      { class: 'steps' },
      ...entries.map((entry) => readingHtml(entry, isBrief)),
      last,
    );
  const first = list(steps.slice(0, unfolded), false);
  if (folded === undefined) return first;
  return joinHtml([
    first,
    elementHtml(
      'details',
      {},
      elementHtml('summary', {}, escapeText(folded)),
      list(steps.slice(unfolded, shown), true, more && moreHtml(more)),
    ),
  ]);
}

function moreHtml(more: NavLink): Html {
  const mark = elementHtml('span', { class: 'step-mark' });
  return elementHtml('li', {}, mark, elementHtml('div', {}, linkHtml(more)));
}

/**
 * Returns an entry of a path to read, such as a breaking change. A brief one has its mark and title; the script loads
 * its text when the list is opened.
 */
function readingHtml(entry: ReadingModel, isBrief: boolean): Html {
  const { lang, facts } = entry;
  return elementHtml(
    'li',
    {
      id: entry.id,
      'data-item': entry.name,
      hidden: entry.hidden,
      'data-when': entry.when,
      'data-areas': entry.filterBy.areas,
    },
    marksHtml(entry),
    elementHtml(
      'div',
      {},
      elementHtml('a', { href: entry.href, lang }, escapeText(entry.title)),
      isBrief ? elementHtml('div', { 'data-load': entry.name }) : readingTextHtml(entry),
      isBrief ? undefined : factLineHtml(facts),
    ),
  );
}

/** Returns the text of an entry to read: its summary, or its impact and action. Pages and fragments have the same. */
export function readingTextHtml({ lang, summaryHtml, duties }: ReadingModel): Html {
  return joinHtml([
    summaryHtml === undefined ? NO_HTML : elementHtml('p', { lang }, summaryHtml),
    duties.length === 0 ? NO_HTML : dutiesHtml(duties, lang),
  ]);
}
