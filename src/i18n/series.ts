import { lazy } from '../lib/lazy.ts';

/** Whether a site has upgrade notes, known issues, and information about support. */
export type Holdings = Readonly<Record<'notes' | 'issues' | 'support', boolean>>;

/** Returns a function that joins the parts of a sentence that there are: `a, b, and c`. */
export function seriesOf(locale: string): (parts: readonly (string | false)[]) => string {
  const list = lazy(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  return (parts) => list().format(parts.filter((part) => part !== false));
}
