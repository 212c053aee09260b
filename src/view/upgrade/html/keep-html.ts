import { elementHtml } from '../../../lib/html-element.ts';
import { escapeText, joinHtml, markup, type Html } from '../../../lib/html.ts';
import type { PlanWords } from '../plan-words.ts';
import { buttonHtml } from './controls-html.ts';

/** Returns the buttons that copy, print, save, load and reset a plan. */
export function keepHtml(words: PlanWords): Html {
  const file = elementHtml('input', { type: 'file', accept: 'application/json,.json' });
  const load = elementHtml('label', { class: 'file' }, markup`${escapeText(words.load)} ${file}`);
  const buttons = (['link', 'copy', 'download', 'print', 'save'] as const).map((name) =>
    buttonHtml(name, words[name]),
  );
  const resets = (['reset', 'clear'] as const).map((name) =>
    buttonHtml(name, words[name], { hidden: true }),
  );
  return elementHtml(
    'details',
    { class: 'keep' },
    elementHtml('summary', {}, escapeText(words.keep)),
    elementHtml('p', { class: 'actions' }, joinHtml([...buttons, load], ' ')),
    elementHtml('p', { class: 'soft small' }, escapeText(words.kept)),
    elementHtml('p', {}, joinHtml(resets, ' ')),
  );
}

/** Returns the line that says how much of the plan is done, and the way to the next step. Needs JavaScript. */
export function progressHtml(words: PlanWords): Html {
  const key = elementHtml('kbd', {}, escapeText('Alt ↓'));
  const next = elementHtml(
    'button',
    { type: 'button', 'data-next': true, 'aria-keyshortcuts': 'Alt+ArrowDown' },
    markup`${escapeText(words.next)} ${key}`,
  );
  return elementHtml(
    'div',
    { class: 'progress', role: 'group', 'aria-label': words.progress, hidden: true },
    joinHtml([elementHtml('output', {}), next], ' '),
  );
}
