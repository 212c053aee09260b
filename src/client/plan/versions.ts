/** The lists of versions to start from and to go to; a path without a choice has no list. */
export interface VersionLists {
  readonly from: HTMLSelectElement | null;
  readonly to: HTMLSelectElement | null;
  /** Whether both are versions of one release, so that the start can be later than the target. */
  readonly isInside: boolean;
}

/** The parameters of the address that name a version. */
export const ENDS = ['from', 'to'] as const;
export type End = (typeof ENDS)[number];

/** Finds the lists of versions of the plan. */
export function versionLists(tool: HTMLElement): VersionLists {
  return {
    from: tool.querySelector<HTMLSelectElement>('#s-plan-from'),
    to: tool.querySelector<HTMLSelectElement>('#s-plan-to'),
    isInside: 'inside' in tool.dataset,
  };
}

/** Returns the index that a list has for a reader who does not answer. */
function initialIndex(list: HTMLSelectElement): number {
  return Math.max(
    [...list.options].findIndex((option) => option.defaultSelected),
    0,
  );
}

/** Returns the version that a reader chose; empty for the whole path. */
export function chosenVersion(list: HTMLSelectElement | null): string {
  return list === null || list.selectedIndex === initialIndex(list) ? '' : list.value;
}

/** Selects a version, or for an empty one that of the whole path; returns false if the path does not have it. */
export function chooseVersion(end: End, list: HTMLSelectElement | null, named: string): boolean {
  const version = named.replace(/^v/u, '');
  if (list === null) return version === '' || version === onlyVersion(end);
  const index =
    version === ''
      ? initialIndex(list)
      : [...list.options].findIndex(({ value }) => value === version);
  if (index >= 0) list.selectedIndex = index;
  return index >= 0;
}

/** Returns the version that the page names where there is nothing to choose. */
function onlyVersion(end: End): string | undefined {
  return document.querySelector(`[data-version="${end}"]`)?.textContent.trim();
}

/** Returns the index of the chosen version among the versions of the path. */
function rowOf(list: HTMLSelectElement | null): number {
  if (list === null) return 0;
  const hasBlank = list.options[0]?.value === '';
  return Math.max(list.selectedIndex - (hasBlank ? 1 : 0), 0);
}

/** Returns the indexes of the chosen versions, of the start and of the target. */
export function rowsOf({ from, to }: VersionLists): [from: number, to: number] {
  return [rowOf(from), rowOf(to)];
}

/** Chooses the newest target if the chosen one comes before the start. */
export function keepForward({ from, to, isInside }: VersionLists): void {
  if (!isInside || from === null || to === null) return;
  if (rowOf(to) < rowOf(from)) to.selectedIndex = initialIndex(to);
}

/** Checks whether something with these rows (`data-when`) is shown for the chosen versions. */
export function isShownFor(when: string | undefined, { from, to }: VersionLists): boolean {
  const row = when?.split(' ')[rowOf(from)];
  return row === undefined || row[rowOf(to)] !== '0';
}

/** Puts the chosen versions into every sentence of the page that names one. */
export function nameVersions(lists: VersionLists): void {
  for (const end of ENDS) {
    const option = lists[end]?.selectedOptions[0];
    if (option === undefined) continue;
    for (const place of document.querySelectorAll<HTMLElement>(`[data-version="${end}"]`)) {
      place.textContent = option.dataset['name'] ?? option.value;
      if (place instanceof HTMLAnchorElement) place.href = option.dataset['href'] ?? place.href;
    }
  }
}
