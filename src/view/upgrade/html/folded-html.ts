import { elementHtml } from '../../../lib/html-element.ts';
import { escapeText, joinHtml, markup, type Html } from '../../../lib/html.ts';
import type { FoldedLine, FoldedList } from '../folded-list.ts';
import { linkHtml } from './shared-html.ts';
import { ownPageHtml } from './step-html.ts';

/** Returns notes that are not steps, or known issues that a path makes irrelevant: collapsed, with the reasons. */
export function foldedHtml({ title, titles, lines, hidden }: FoldedList, page: string): Html {
  return elementHtml(
    'details',
    { class: 'folded', 'data-folded': titles, hidden },
    elementHtml('summary', {}, title),
    elementHtml('ul', {}, ...lines.map((line) => lineHtml(line, page))),
  );
}

/** Returns an entry with the reason why it is listed apart. A note opens in place; the script loads its text. */
function lineHtml(line: FoldedLine, page: string): Html {
  const { link, note, reason, filterBy } = line;
  return elementHtml(
    'li',
    {
      'data-when': line.when,
      'data-note': note,
      'data-read': filterBy !== undefined,
      'data-options': filterBy?.options,
      'data-areas': filterBy?.areas,
      hidden: line.hidden,
    },
    note === undefined
      ? joinHtml([linkHtml(link), small(reason)], ' ')
      : noteHtml(line, note, page),
  );
}

function noteHtml({ link, reason, by }: FoldedLine, note: string, page: string): Html {
  const title = elementHtml('span', { lang: link.lang }, escapeText(link.label));
  const isShort = reason !== undefined && by === undefined;
  return elementHtml(
    'details',
    {},
    elementHtml('summary', {}, joinHtml(isShort ? [title, small(reason)] : [title], ' ')),
    by && elementHtml('p', {}, markup`${escapeText(reason ?? '')} ${linkHtml(by)}`),
    elementHtml('div', { 'data-load': note }),
    ownPageHtml(link.href, page),
  );
}

function small(text: string | undefined): Html {
  return elementHtml('small', {}, escapeText(text ?? ''));
}
