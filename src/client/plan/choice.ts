/** The choice of a reader: the version to start from, and the unticked options and areas. */
export interface PlanChoice {
  /** Index of the version in the list; 0 is the whole path. */
  readonly from: number;
  readonly options: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  /** The labels of the unticked boxes. */
  readonly leftOut: readonly string[];
}

/** The fields of the tool, which the address mirrors: `?from=7.0.1&options=ovn,ceph&areas=iaas`. */
export interface PlanFields {
  readonly from: HTMLSelectElement | null;
  /** The versions to start from, in their order. */
  readonly versions: readonly string[];
  readonly lists: readonly HTMLFieldSetElement[];
}

/** Finds the fields of the tool; a path without options has no list for them. */
export function fieldsOf(tool: HTMLElement): PlanFields {
  const from = tool.querySelector('select');
  return {
    from,
    versions: [...(from?.options ?? [])].map(({ value }) => value),
    lists: [...tool.querySelectorAll('fieldset')],
  };
}

/** Returns the checkboxes of a list. */
export function boxesOf(list: HTMLElement): HTMLInputElement[] {
  return [...list.querySelectorAll('input')];
}

/** Sets the fields from the address; returns its version if the path does not contain it. */
export function readAddress({ from, versions, lists }: PlanFields): string | undefined {
  const address = new URLSearchParams(location.search);
  for (const list of lists) {
    const named = address.get(list.name)?.split(',');
    for (const box of boxesOf(list)) box.checked = named?.includes(box.value) ?? true;
  }
  const version = address.get('from')?.replace(/^v/u, '') ?? '';
  if (from === null) return undefined;
  from.selectedIndex = 0;
  if (version === '') return undefined;
  const index = versions.indexOf(version);
  from.selectedIndex = Math.max(index, 0);
  return index < 0 ? version : undefined;
}

/** Writes the fields to the address, without those that have their default value. */
export function writeAddress({ from, lists }: PlanFields): void {
  const address = new URL(location.href);
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  };
  set('from', from === null || from.selectedIndex === 0 ? undefined : from.value);
  for (const list of lists) {
    const ticked = boxesOf(list).filter(({ checked }) => checked);
    const isAll = ticked.length === boxesOf(list).length;
    set(list.name, isAll ? undefined : ticked.map(({ value }) => value).join(','));
  }
  address.search = address.search.replaceAll('%2C', ',');
  history.replaceState(null, '', address);
}

/** Reads the choice from the fields. */
export function choiceOf({ from, lists }: PlanFields): PlanChoice {
  const unticked = (name?: string) =>
    lists
      .filter((list) => name === undefined || list.name === name)
      .flatMap(boxesOf)
      .filter(({ checked }) => !checked);
  const values = (name: string) => new Set(unticked(name).map(({ value }) => value));
  return {
    from: from?.selectedIndex ?? 0,
    options: values('options'),
    areas: values('areas'),
    leftOut: unticked().map(({ labels }) => labels?.[0]?.textContent.trim() ?? ''),
  };
}

/** Ticks all boxes of a list, or none. */
export function tickAll(list: HTMLElement | null, checked: boolean): void {
  if (list !== null) for (const box of boxesOf(list)) box.checked = checked;
}
