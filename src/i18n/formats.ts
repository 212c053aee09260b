import { lazy } from '../lib/lazy.ts';

const MIDNIGHT = 'T00:00:00Z';

/**
 * Functions that write days, lists and numbers of a language. An `Intl` formatter is dear to make and cheap to use:
 * each is made once, when something is written with it. Days are `YYYY-MM-DD` and stay in UTC, so
 * that no text depends on the time zone of the build.
 */
export function formatsOf(locale: string) {
  const utc = (day: string) => new Date(`${day}${MIDNIGHT}`);
  const dates = (parts: Intl.DateTimeFormatOptions) =>
    lazy(() => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts }));
  const lists = (type: Intl.ListFormatType) => lazy(() => new Intl.ListFormat(locale, { type }));
  const long = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const short = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = dates({ month: 'short', year: 'numeric' });
  const shortMonth = dates({ month: 'short' });
  const fullMonth = dates({ month: 'long', year: 'numeric' });
  const list = lists('conjunction');
  const alternatives = lists('disjunction');
  const separator = lazy(
    () =>
      list()
        .formatToParts(['a', 'b', 'c'])
        .find(({ type }) => type === 'literal')?.value ?? ', ',
  );
  const numbers = lazy(() => new Intl.NumberFormat(locale));
  const languages = lazy(() => new Intl.DisplayNames(locale, { type: 'language' }));
  return {
    day: (day: string): string => long().format(utc(day)),
    shortDay: (day: string): string => short().format(utc(day)),
    /** `Mar 2024`: the day's month. */
    month: (day: string): string => month().format(utc(day)),
    /** `Mar`: the day's month, where the year is clear. */
    shortMonth: (day: string): string => shortMonth().format(utc(day)),
    /** `September 2026`: the day's month in full. */
    fullMonth: (day: string): string => fullMonth().format(utc(day)),
    /** `May – July 2027`; one month if both days are in it. */
    monthRange: (from: string, to: string): string => fullMonth().formatRange(utc(from), utc(to)),
    /** `4–8 February 2024`. */
    range: (from: string, to: string): string => long().formatRange(utc(from), utc(to)),
    shortRange: (from: string, to: string): string => short().formatRange(utc(from), utc(to)),
    list: (texts: readonly string[]): string => list().format(texts),
    alternatives: (texts: readonly string[]): string => alternatives().format(texts),
    /** `a, b`: texts in a row without "and", such as the remarks in brackets. */
    row: (texts: readonly string[]): string => texts.join(separator()),
    /** `English`, by its code. */
    language: (code: string): string => languages().of(code) ?? code,
    number: (n: number): string => numbers().format(n),
  };
}
