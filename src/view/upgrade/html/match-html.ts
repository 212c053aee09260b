import { elementHtml } from '../../../lib/html-element.ts';
import { escapeText, joinHtml, markup, type Html } from '../../../lib/html.ts';
import type { MatchPanel } from '../match-configuration.ts';
import { buttonHtml, checkboxHtml } from './controls-html.ts';

/**
 * Returns the panel that matches steps and items with configuration files, in this browser. Hidden without JavaScript.
 */
export function matchHtml(panel: MatchPanel): Html {
  return elementHtml(
    'section',
    {
      class: 'match',
      id: 's-match',
      hidden: true,
      'aria-labelledby': 's-match-title',
      'data-names': panel.names,
      'data-words': panel.words,
    },
    elementHtml(
      'details',
      {},
      elementHtml(
        'summary',
        {},
        elementHtml('span', { id: 's-match-title' }, escapeText(panel.title)),
      ),
      elementHtml('p', {}, escapeText(panel.lead)),
      elementHtml('p', { class: 'soft' }, escapeText(panel.privacy)),
      fieldsHtml(panel),
    ),
    elementHtml('p', { role: 'status' }),
    elementHtml('p', { 'data-only': true, hidden: true }, checkboxHtml(panel.only)),
  );
}

function fieldsHtml({ drop, paste, match, forget }: MatchPanel): Html {
  const file = elementHtml('input', { type: 'file', multiple: true });
  const text = elementHtml('textarea', {
    rows: 5,
    spellcheck: 'false',
    autocomplete: 'off',
    autocapitalize: 'off',
  });
  return elementHtml(
    'div',
    { class: 'match-fields', hidden: true },
    elementHtml('label', { class: 'match-drop' }, markup`${escapeText(drop)} ${file}`),
    elementHtml('label', {}, markup`${escapeText(paste)} ${text}`),
    elementHtml(
      'p',
      {},
      joinHtml([buttonHtml('match', match), buttonHtml('forget', forget, { hidden: true })], ' '),
    ),
  );
}
