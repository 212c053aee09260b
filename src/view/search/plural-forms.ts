/** A text about a number, by plural category; `{n}` stands for the number. */
export type NumberForms = Readonly<Record<string, string>>;

const SAMPLES = Array.from({ length: 201 }, (_value, n) => n);

/**
 * A counting text of the catalogue as data, for code that runs in the browser and has no catalogue:
 * one form for each category in which the language counts, taken from the first number it holds.
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
