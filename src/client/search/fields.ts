import { element } from './element.ts';
import type { SearchDialogWords } from './words.ts';

/** Creates the search form of the search page, with a button beside the text field. */
export function searchFields(
  form: SearchDialogWords['form'],
  button: HTMLButtonElement,
): HTMLFormElement {
  const { label, action, filters } = form;
  const input = element('input', {
    type: 'search',
    name: 'q',
    autofocus: '',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': label,
    placeholder: label,
  });
  return element(
    'form',
    { class: 'search-form', role: 'search', action },
    element('p', {}, input, button),
    element('p', {}, ...filters.map(filterField)),
  );
}

function filterField({ name, label, options }: SearchDialogWords['form']['filters'][number]) {
  const choices = options.map((option) => element('option', { value: option.value }, option.label));
  return element('select', { name, 'aria-label': label }, ...choices);
}
