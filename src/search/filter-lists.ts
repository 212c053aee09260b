import type { FilterValues } from './index-files.ts';

/** Collects the records of each filter value. */
export class FilterLists {
  readonly #lists = new Map<string, Map<string, number[]>>();

  add(record: number, filters: Readonly<Record<string, readonly string[]>>): void {
    for (const [name, values] of Object.entries(filters)) {
      const byValue = this.#lists.get(name) ?? new Map<string, number[]>();
      this.#lists.set(name, byValue);
      for (const value of values) {
        const records = byValue.get(value) ?? [];
        byValue.set(value, records);
        records.push(record);
      }
    }
  }

  /** The values of each filter with their records, by the name of the filter. */
  get lists(): readonly (readonly [name: string, values: FilterValues])[] {
    return [...this.#lists].map(([name, byValue]) => [
      name,
      Object.fromEntries([...byValue].map(([value, records]) => [value, distances(records)])),
    ]);
  }
}

function distances(records: readonly number[]): number[] {
  return records.map((record, at) => record - (records[at - 1] ?? -1));
}

/** Returns the records with a value of a filter. */
export function recordsWith(values: FilterValues, value: string): Set<number> {
  const steps = Object.hasOwn(values, value) ? values[value] : undefined;
  let record = -1;
  return new Set(steps?.map((step) => (record += step)));
}
