/**
 * One locale for all sites and machines, so that every build gives the same order. It sorts words of any language;
 * only details, such as Swedish Å after Z, are those of English.
 */
const NAMES = new Intl.Collator('en', { numeric: true });

/**
 * Compares names that people read, with numbers in them as numbers: `step-2` before `step-10`, `1.9` before `1.10`.
 * Names that a collation takes for the same (`1` and `01`) are compared by code unit.
 */
export function compareNames(a: string, b: string): number {
  return NAMES.compare(a, b) || compareText(a, b);
}

/** Compares texts by code unit: days, digests, and paths whose order nobody reads. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
