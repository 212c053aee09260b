const MIDNIGHT = 'T00:00:00Z';

/**
 * How a language writes days, lists and numbers. Made once a language, as a constant: an
 * `Intl` formatter is dear to make and cheap to use. Days are `YYYY-MM-DD` and stay in UTC, so
 * that no text depends on the time zone of the build.
 */
export function formatsOf(locale: string) {
  const utc = (day: string) => new Date(`${day}${MIDNIGHT}`);
  const dates = (length: 'long' | 'short') =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      day: 'numeric',
      month: length,
      year: 'numeric',
    });
  const long = dates('long');
  const short = dates('short');
  const month = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    month: 'short',
    year: 'numeric',
  });
  const shortMonth = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const alternatives = new Intl.ListFormat(locale, { type: 'disjunction' });
  const numbers = new Intl.NumberFormat(locale);
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    day: (day: string): string => long.format(utc(day)),
    shortDay: (day: string): string => short.format(utc(day)),
    /** `Mar 2024`: the day's month. */
    month: (day: string): string => month.format(utc(day)),
    /** `Mar`: the day's month, where the year is clear. */
    shortMonth: (day: string): string => shortMonth.format(utc(day)),
    /** `4–8 February 2024`. */
    range: (from: string, to: string): string => long.formatRange(utc(from), utc(to)),
    shortRange: (from: string, to: string): string => short.formatRange(utc(from), utc(to)),
    list: (texts: readonly string[]): string => list.format(texts),
    alternatives: (texts: readonly string[]): string => alternatives.format(texts),
    /** `English`, by its code. */
    language: (code: string): string => languages.of(code) ?? code,
    number: (n: number): string => numbers.format(n),
  };
}
