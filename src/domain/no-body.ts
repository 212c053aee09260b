import { NO_HTML } from '../lib/html.ts';
import type { Body } from './catalog.ts';

/** The body of an entry without one. */
export const NO_BODY: Body = {
  html: NO_HTML,
  markdown: '',
  markdownSlots: [],
  headings: [],
  text: '',
  lead: '',
};

/** Returns an entry without its body, but for the beginning that lists show. */
export function withoutBody<Entry extends { readonly body: Body }>(entry: Entry): Entry {
  const { lead, opening } = entry.body;
  return { ...entry, body: { ...NO_BODY, lead, opening } };
}
