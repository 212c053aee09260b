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

/** Finds the lists of versions of the tool. */
export function versionLists(tool: HTMLElement): VersionLists {
  return {
    from: tool.querySelector<HTMLSelectElement>('#plan-from'),
    to: tool.querySelector<HTMLSelectElement>('#plan-to'),
    isInside: 'inside' in tool.dataset,
  };
}

/** Returns the index of the version that the whole path has at one end. */
function initialIndex(list: HTMLSelectElement): number {
  return Math.max(
    [...list.options].findIndex((option) => option.defaultSelected),
    0,
  );
}

/** Checks whether a list has the version of the whole path. */
export function isInitial(list: HTMLSelectElement | null): boolean {
  return list === null || list.selectedIndex === initialIndex(list);
}

/** Selects the versions of the whole path. */
export function resetVersions({ from, to }: VersionLists): void {
  for (const list of [from, to]) if (list !== null) list.selectedIndex = initialIndex(list);
}

/** Selects the version that the address names; returns its name if the path does not have it. */
export function readVersion(
  end: End,
  list: HTMLSelectElement | null,
  named: string | null,
): string | undefined {
  const version = named?.replace(/^v/u, '') ?? '';
  // Where there is nothing to choose, only the page names the version.
  const only = document.querySelector(`[data-version="${end}"]`)?.textContent.trim();
  if (version === '' || (list === null && version === only)) return undefined;
  const index = [...(list?.options ?? [])].findIndex(({ value }) => value === version);
  if (list === null || index < 0) return version;
  list.selectedIndex = index;
  return undefined;
}

/** Chooses the newest target if the chosen one comes before the start. */
export function keepForward({ from, to, isInside }: VersionLists): void {
  if (!isInside || from === null || to === null) return;
  if (to.selectedIndex < from.selectedIndex) to.selectedIndex = initialIndex(to);
}

/** Checks whether something with these rows (`data-when`) is shown for the chosen versions. */
export function isShownFor(when: string | undefined, { from, to }: VersionLists): boolean {
  const row = when?.split(' ')[from?.selectedIndex ?? 0];
  return row === undefined || row[to?.selectedIndex ?? 0] !== '0';
}

/** Puts the chosen versions into every sentence of the page that names one. */
export function nameVersions(lists: VersionLists): void {
  for (const end of ENDS) {
    const option = lists[end]?.selectedOptions[0];
    if (option === undefined) continue;
    for (const place of document.querySelectorAll<HTMLElement>(`[data-version="${end}"]`)) {
      place.textContent = option.value;
      if (place instanceof HTMLAnchorElement) place.href = option.dataset['href'] ?? place.href;
    }
  }
}
