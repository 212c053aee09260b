import {
  isInitial,
  keepForward,
  readVersion,
  versionLists,
  type End,
  type VersionLists,
} from './versions.ts';

/** The choice of a reader: the versions, and the values of the unticked boxes by the name of their list. */
export interface PlanChoice {
  readonly versions: VersionLists;
  readonly unticked: ReadonlyMap<string, ReadonlySet<string>>;
  /** The labels of the unticked boxes. */
  readonly leftOut: readonly string[];
}

/** The fields of the tool, which the address mirrors: `?from=7.0.1&to=8.0.2&options=ovn,ceph&areas=iaas`. */
export interface PlanFields {
  readonly versions: VersionLists;
  readonly lists: readonly HTMLFieldSetElement[];
}

/** A version in the address that the path does not have. */
export interface UnknownVersion {
  readonly end: End;
  readonly version: string;
}

/** Finds the fields of the tool; a path without options has no list for them. */
export function fieldsOf(tool: HTMLElement): PlanFields {
  return { versions: versionLists(tool), lists: [...tool.querySelectorAll('fieldset')] };
}

/** Returns the checkboxes of a list. */
export function boxesOf(list: HTMLElement): HTMLInputElement[] {
  return [...list.querySelectorAll('input')];
}

/** Sets the fields from the address; returns a version that the path does not contain. */
export function readAddress({ versions, lists }: PlanFields): UnknownVersion | undefined {
  const address = new URLSearchParams(location.search);
  for (const list of lists) {
    const named = address.get(list.name)?.split(',');
    for (const box of boxesOf(list)) box.checked = named?.includes(box.value) ?? true;
  }
  const [from, to] = [
    readVersion('from', versions.from, address.get('from')),
    readVersion('to', versions.to, address.get('to')),
  ];
  keepForward(versions);
  if (from !== undefined) return { end: 'from', version: from };
  return to === undefined ? undefined : { end: 'to', version: to };
}

/** Writes the fields to the address, without those that have their default value. */
export function writeAddress({ versions, lists }: PlanFields): void {
  const address = new URL(location.href);
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  };
  const version = (list: HTMLSelectElement | null) => (isInitial(list) ? undefined : list?.value);
  set('from', version(versions.from));
  set('to', version(versions.to));
  for (const list of lists) {
    const ticked = boxesOf(list).filter(({ checked }) => checked);
    const isAll = ticked.length === boxesOf(list).length;
    set(list.name, isAll ? undefined : ticked.map(({ value }) => value).join(','));
  }
  address.search = address.search.replaceAll('%2C', ',');
  history.replaceState(null, '', address);
}

/** Reads the choice from the fields. */
export function choiceOf({ versions, lists }: PlanFields): PlanChoice {
  const unticked = lists.map((list) => ({
    name: list.name,
    boxes: boxesOf(list).filter(({ checked }) => !checked),
  }));
  return {
    versions,
    unticked: new Map(
      unticked.map(({ name, boxes }) => [name, new Set(boxes.map(({ value }) => value))]),
    ),
    leftOut: unticked.flatMap(({ boxes }) =>
      boxes.map(({ labels }) => labels?.[0]?.textContent.trim() ?? ''),
    ),
  };
}

/** Ticks all boxes of a list, or none. */
export function tickAll(list: HTMLElement | null, checked: boolean): void {
  if (list !== null) for (const box of boxesOf(list)) box.checked = checked;
}
