/** A fieldset of the filter. */
export interface FilterFacet {
  readonly name: string;
  readonly options: readonly { readonly input: HTMLInputElement; readonly count: HTMLElement }[];
}

/** The chosen values of each facet. */
export type FilterChoice = readonly (readonly string[])[];

/** Returns what is ticked. */
export function choiceOf(facets: readonly FilterFacet[]): FilterChoice {
  return facets.map(({ options }) =>
    options.filter(({ input }) => input.checked).map(({ input }) => input.value),
  );
}

/** Ticks what the address says. */
export function readAddress(facets: readonly FilterFacet[]): void {
  const query = new URLSearchParams(location.search);
  for (const { name, options } of facets) {
    const wanted = query.get(name)?.split(',') ?? [];
    for (const { input } of options) input.checked = wanted.includes(input.value);
  }
}

/** Writes the choice to the address with readable commas; other parameters stay. */
export function writeAddress(facets: readonly FilterFacet[]): void {
  const query = new URLSearchParams(location.search);
  for (const { name } of facets) query.delete(name);
  const own = choiceOf(facets).flatMap((values, index) =>
    values.length === 0 ? [] : [`${facets[index]?.name ?? ''}=${values.join(',')}`],
  );
  const search = [query.toString(), ...own].filter((part) => part !== '').join('&');
  const { pathname, hash } = location;
  history.replaceState(history.state, '', `${pathname}${search && `?${search}`}${hash}`);
}
