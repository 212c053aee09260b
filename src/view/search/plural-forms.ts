/** The forms of a counting text by plural category; `{n}` is replaced with the number. */
export type NumberForms = Readonly<Record<string, string>>;

const SAMPLES = Array.from({ length: 201 }, (_value, n) => n);

/**
 * Returns a counting text of the interface as data, for code in the browser, which has no access to
 * the functions in src/i18n. Each form is made from the first number of its plural category.
 */
export function numberForms(lang: string, text: (n: number) => string): NumberForms {
  const rules = new Intl.PluralRules(lang);
  const categories = Map.groupBy(SAMPLES, (n) => rules.select(n));
  const forms = [...categories].map(([category, [n = 0]]) => [
    category,
    text(n).replace(String(n), '{n}'),
  ]);
  return Object.fromEntries(forms);
}
