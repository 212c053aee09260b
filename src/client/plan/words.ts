/** Returns a text in the language of the page with its `{…}` filled in; empty if there is none. */
export type Fill = (name: string, values?: Readonly<Record<string, string | number>>) => string;

/** Reads the texts that the build wrote into the tool's element. */
export function wordsOf(tool: HTMLElement): Fill {
  const words: Readonly<Record<string, string>> = JSON.parse(tool.dataset['words'] ?? '{}');
  return (name, values = {}) =>
    (words[name] ?? '').replace(/\{(\w+)\}/gu, (_all, key: string) => String(values[key] ?? ''));
}
