import { before } from '../../lib/text-ends.ts';
import type { ViewContext } from '../context.ts';
import { meetingTitle } from '../meeting/meeting-title.ts';
import { listAddresses } from '../page-kinds/list-addresses.ts';
import { plainText } from '../shared/inline.ts';
import { inLanguage } from '../shared/translated.ts';
import { formerAddresses, type MovableEntry } from './former-addresses.ts';

/** A former address and the page that redirects from it. */
export interface Redirect {
  readonly from: string;
  readonly page: MovedPage;
}

export interface MovedPage {
  readonly lang: string;
  readonly title: string;
  readonly href: string;
  /** Absolute address of the target. */
  readonly canonical: string;
  readonly link: string;
}

/**
 * Returns the redirects of all former addresses (`aliases`), each once; none replaces a page. The check of outputs
 * reports both as errors, but the dev server also shows content with errors.
 */
export function redirects(...languages: readonly ViewContext[]): Redirect[] {
  const all = languages.flatMap((context) =>
    formerAddresses(context).map((former) => ({ context, ...former })),
  );
  // Listing all pages is the slow part, so it is skipped without aliases.
  if (all.length === 0) return [];
  const taken = new Set(languages.flatMap(listAddresses).map(({ address }) => address));
  return all
    .filter(({ from }) => {
      const isFree = !taken.has(from);
      taken.add(from);
      return isFree;
    })
    .map(({ context, entry, from, href }) => ({
      from,
      page: movedPage(context, titleOf(context, entry), href),
    }));
}

function titleOf(context: ViewContext, entry: MovableEntry): string {
  return entry.entryType === 'meeting'
    ? meetingTitle(context, inLanguage(entry, context))
    : inLanguage(entry, context).title;
}

function movedPage({ lang, words, urls }: ViewContext, title: string, href: string): MovedPage {
  const { moved } = words;
  return {
    lang,
    title: moved.title,
    href,
    canonical: urls.absolute(before(href, '#')),
    link: moved.link(plainText(title)),
  };
}
