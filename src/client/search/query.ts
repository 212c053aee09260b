import type { Query } from '../../search/find/search.ts';

/** Reads the query from the form; undefined if the form is empty. */
export function queryOf(form: HTMLFormElement): Query | undefined {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
  const { q = '', ...rest }: Record<string, string> = Object.fromEntries(fields);
  const filters = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''));
  return q === '' && Object.keys(filters).length === 0 ? undefined : { text: q, filters };
}

/** Returns the text in the search field of a form. */
export function typedIn(form: HTMLFormElement): string {
  return form.querySelector('input')?.value.trim() ?? '';
}

/** Formats a query as the parameters of an address. */
export function parametersOf({ text, filters }: Query): string {
  const parameters = new URLSearchParams({ ...(text === '' ? {} : { q: text }), ...filters });
  return `?${parameters}`;
}

/** Fills the form from the parameters of an address; ignores unknown values. */
export function fillForm(form: HTMLFormElement, parameters: string): void {
  for (const [name, value] of new URLSearchParams(parameters)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
    if (!(field instanceof HTMLSelectElement)) continue;
    if ([...field.options].some((option) => option.value === value)) field.value = value;
  }
}
