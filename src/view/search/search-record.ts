import type { ViewContext } from '../context.ts';
import { plainText } from '../shared/inline.ts';
import type { ResultFilter, ResultKind } from './search-form.ts';
import type { NavLink } from '../site/nav.ts';

/** One thing the search can find. */
export interface SearchRecord {
  /** Its own address, with its anchor where it shares a page. */
  readonly url: string;
  readonly lang: string;
  readonly title: string;
  /** What it is and how it stands: kind, release, advice or status. */
  readonly over: string;
  /** No longer so: kept to be found, struck through. */
  readonly struck: boolean;
  readonly filters: Readonly<Record<ResultFilter, readonly string[]>>;
  readonly text: string;
}

export interface RecordInput {
  readonly kind: ResultKind;
  readonly link: NavLink;
  /** What is told of it after its kind. */
  readonly facts: readonly string[];
  readonly releases: readonly string[];
  readonly area?: string | undefined;
  readonly texts: readonly (string | undefined)[];
}

/** A record; a text that another one holds already (a summary in a body) is left out. */
export function searchRecord({ lang, words }: ViewContext, input: RecordInput): SearchRecord {
  const { kind, link, facts, releases, area, texts } = input;
  const plain = texts.map((text) => plainText(text ?? ''));
  const own = plain.filter((text, index) => text !== '' && !isIn(plain, text, index));
  return {
    url: link.href,
    lang,
    title: link.label,
    over: [words.search.kinds[kind], ...facts].join(' · '),
    struck: false,
    filters: {
      kind: [kind],
      release: [...new Set(releases)],
      area: area === undefined ? [] : [area],
    },
    text: own.join('\n'),
  };
}

function isIn(texts: readonly string[], text: string, at: number): boolean {
  return texts.some(
    (other, index) =>
      index !== at && other.includes(text) && (other.length > text.length || index < at),
  );
}
