/**
 * Small helpers of the script that puts paths together, apart from those of the plan: a module that both scripts
 * import would be a request of its own on every page of a path.
 */
export type Fill = (name: string, values?: Readonly<Record<string, string | number>>) => string;

/** Reads the texts that the build wrote into an element. */
export function textsOf(box: HTMLElement): Fill {
  const words: Readonly<Record<string, string>> = JSON.parse(box.dataset['words'] ?? '{}');
  return (name, values = {}) =>
    (words[name] ?? '').replace(/\{(\w+)\}/gu, (_all, key: string) => String(values[key] ?? ''));
}

/** Tells whether a value is an object with fields. */
export function hasFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
