import type { Query } from '../../search/find/search.ts';

/** What the form asks, or undefined if it asks nothing. */
export function queryOf(form: HTMLFormElement): Query | undefined {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
  const { q = '', ...rest }: Record<string, string> = Object.fromEntries(fields);
  const filters = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''));
  return q === '' && Object.keys(filters).length === 0 ? undefined : { text: q, filters };
}

/** A query as the parameters of an address. */
export function parametersOf({ text, filters }: Query): string {
  const parameters = new URLSearchParams({ ...(text === '' ? {} : { q: text }), ...filters });
  return `?${parameters}`;
}

/** Puts the parameters of an address into the form; what it does not offer is left out. */
export function fillForm(form: HTMLFormElement, parameters: string): void {
  for (const [name, value] of new URLSearchParams(parameters)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
    if (!(field instanceof HTMLSelectElement)) continue;
    if ([...field.options].some((option) => option.value === value)) field.value = value;
  }
}
