/** The title of a release or a milestone, which most places show as plain text. */
export interface PlainTitle {
  /** Without the backticks of inline code. */
  readonly title: string;
  /** As written; absent if it holds no code. */
  readonly codeTitle?: string | undefined;
}

/** Removes the backticks of inline code from a text. */
export function withoutBackticks(text: string): string {
  return text.includes('`') ? text.replaceAll('`', '') : text;
}

/** Returns an entry with a plain title, in all its languages. */
export function withPlainTitle<Entry extends WithTitles>(entry: Entry): Entry {
  const titles = [
    entry.title,
    ...Object.values(entry.translations ?? {}).map(({ title }) => title),
  ];
  if (!titles.some((title) => title?.includes('`'))) return entry;
  const translations = Object.entries(entry.translations ?? {}).map(([lang, texts]) => [
    lang,
    texts.title === undefined ? texts : { ...texts, ...plainTitle(texts.title) },
  ]);
  return {
    ...entry,
    ...plainTitle(entry.title),
    ...(entry.translations && { translations: Object.fromEntries(translations) }),
  };
}

interface WithTitles extends PlainTitle {
  readonly translations?: Readonly<Record<string, Partial<PlainTitle>>>;
}

/** Splits a title as it is written; a title without code overrides that of another language. */
function plainTitle(written: string): PlainTitle {
  const title = withoutBackticks(written);
  return { title, codeTitle: title === written ? undefined : written };
}
