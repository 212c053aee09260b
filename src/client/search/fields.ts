import { element } from './element.ts';
import type { SearchDialogWords } from './words.ts';

/** Creates the search form of the dialog: a combobox of the list with an id, and the filters. */
export function searchFields(
  form: SearchDialogWords['form'],
  listId: string,
  button: HTMLButtonElement,
): { form: HTMLFormElement; input: HTMLInputElement } {
  const { label, action, filters } = form;
  const input = element('input', {
    type: 'text',
    name: 'q',
    role: 'combobox',
    enterkeyhint: 'search',
    autofocus: '',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    'aria-label': label,
    'aria-autocomplete': 'list',
    'aria-controls': listId,
    'aria-expanded': 'false',
    placeholder: label,
  });
  const made = element(
    'form',
    { class: 'search-form', role: 'search', action },
    element('p', {}, input, button),
    element('p', {}, ...filters.map(filterField)),
  );
  return { form: made, input };
}

function filterField({ name, label, options }: SearchDialogWords['form']['filters'][number]) {
  const choices = options.map((option) => element('option', { value: option.value }, option.label));
  return element('select', { name, 'aria-label': label }, ...choices);
}
