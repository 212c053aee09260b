import { elementHtml } from '../../../lib/html-element.ts';
import { escapeText, joinHtml, markup, type Html } from '../../../lib/html.ts';
import type { PlanModel } from '../path-plan.ts';
import type { PlanWords } from '../plan-words.ts';
import { buttonHtml, checkboxHtml } from './controls-html.ts';
import { keepHtml } from './keep-html.ts';

type Question = PlanModel['from'];

/** Returns the plan: three questions, filters, and what can be done with the plan. Hidden without JavaScript. */
export function planHtml(plan: PlanModel): Html {
  const { words, ends, filters } = plan;
  return elementHtml(
    'section',
    {
      class: 'plan',
      id: 's-plan',
      hidden: true,
      'aria-labelledby': 's-plan-title',
      'data-key': plan.key,
      'data-words': words.browser,
      'data-inside': plan.isInside,
      'data-fragments': plan.fragments,
      'data-path': `${ends.from} ${ends.to}`,
    },
    elementHtml('h2', { id: 's-plan-title' }, escapeText(words.title)),
    questionsHtml(plan),
    elementHtml('p', { 'data-answers': true }),
    filters.length === 0 ? undefined : filtersHtml(plan),
    elementHtml('p', { 'data-choice': true, hidden: true }),
    keepHtml(words),
    elementHtml('p', { role: 'status' }),
    elementHtml('textarea', { rows: 8, readonly: true, hidden: true, 'aria-label': words.text }),
    elementHtml('template', { class: plan.classes }),
  );
}

function questionsHtml({ from, to, otherPath, options, words }: PlanModel): Html {
  const other = elementHtml('a', { href: otherPath }, escapeText(words.otherPath));
  return elementHtml(
    'ol',
    { class: 'questions' },
    elementHtml('li', {}, versionHtml('from', from, words.unanswered)),
    elementHtml('li', {}, markup`${versionHtml('to', to)} ${other}`),
    options.length === 0 ? undefined : elementHtml('li', {}, optionsHtml(options, words)),
  );
}

/**
 * Returns a question for a version. The only version of a release is its answer. Without a text for no answer, the
 * version of the whole path is preselected.
 */
function versionHtml(
  end: 'from' | 'to',
  { label, versions, initial }: Question,
  unanswered?: string,
): Html {
  const only = elementHtml('b', {}, escapeText(initial.label));
  if (versions.length < 2) return markup`${escapeText(label)} ${only}`;
  const none =
    unanswered === undefined
      ? undefined
      : elementHtml(
          'option',
          { value: '', 'data-name': initial.value, 'data-href': initial.href },
          escapeText(unanswered),
        );
  const options = versions.map(({ value, label: text, href }) => {
    const selected = unanswered === undefined && value === initial.value;
    return elementHtml('option', { value, 'data-href': href, selected }, escapeText(text));
  });
  const id = `s-plan-${end}`;
  const title = elementHtml('label', { for: id }, escapeText(label));
  return markup`${title} ${elementHtml('select', { id, autocomplete: 'off' }, none, ...options)}`;
}

/** Returns the question which options apply, each with three answers and the number of steps that it decides. */
function optionsHtml(options: PlanModel['options'], words: PlanWords): Html {
  const { yes, no, unsure } = words.answers;
  const answers = [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
    { value: '', label: unsure },
  ];
  const field = ({ value, label, decides }: PlanModel['options'][number]) =>
    elementHtml(
      'fieldset',
      { 'data-option': value },
      elementHtml(
        'legend',
        {},
        markup`${escapeText(label)} ${elementHtml('small', {}, escapeText(decides))}`,
      ),
      ...answers.map((answer) => {
        const attributes = {
          type: 'radio',
          name: `option-${value}`,
          value: answer.value,
          checked: answer.value === '',
        };
        return elementHtml(
          'label',
          {},
          markup`${elementHtml('input', attributes)} ${elementHtml('span', { class: 'hidden' }, escapeText(answer.label))}`,
        );
      }),
    );
  return elementHtml(
    'details',
    { open: true },
    elementHtml('summary', {}, escapeText(words.apply)),
    elementHtml('div', { class: 'options' }, headsHtml(answers), ...options.map(field)),
    buttonHtml('rest', words.restNo),
  );
}

/** Returns the answers as heads of the columns of radio buttons. They are named for screen readers beside each button. */
function headsHtml(answers: readonly { readonly label: string }[]): Html {
  return elementHtml(
    'p',
    { 'aria-hidden': 'true' },
    ...answers.map(({ label }) => elementHtml('span', {}, escapeText(label))),
  );
}

/** Returns checkboxes that narrow the plan by advice and area. */
function filtersHtml({ filters, words }: PlanModel): Html {
  const buttons = [buttonHtml('all', words.all), buttonHtml('none', words.none)];
  const list = ({ name, label, choices }: PlanModel['filters'][number]) =>
    elementHtml(
      'fieldset',
      { name },
      elementHtml('legend', {}, escapeText(label)),
      ...choices.map(({ value, label: text }) => checkboxHtml(text, { value, checked: true })),
      elementHtml('span', {}, joinHtml(buttons, ' ')),
    );
  return elementHtml(
    'details',
    { 'data-filters': true },
    elementHtml('summary', {}, escapeText(words.filters)),
    ...filters.map(list),
  );
}
