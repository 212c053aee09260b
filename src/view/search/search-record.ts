import type { ViewContext } from '../context.ts';
import { plainText } from '../shared/inline.ts';
import type { ResultFilter, ResultKind } from './search-form.ts';
import type { NavLink } from '../site/nav.ts';

/** One entry of the search index. */
export interface SearchRecord {
  /** Its address, with an anchor if it shares its page. */
  readonly url: string;
  readonly lang: string;
  readonly title: string;
  readonly kind: ResultKind;
  /** The line above the title: kind, release, advice or status. */
  readonly over: string;
  /** Rendered struck through, since it is no longer true. */
  readonly struck: boolean;
  readonly filters: Readonly<Record<ResultFilter, readonly string[]>>;
  /** Its own names: title, id, version. A query that is one of them finds it in the first place. */
  readonly names: readonly string[];
  /** Names and numbers of what it refers to: advisories, pull requests, the tag of a version. */
  readonly otherNames: readonly string[];
  /** Words that find it, but are not shown as its text: ids, people, numbers. */
  readonly hidden: string;
  readonly text: string;
}

/** Input of `searchRecord`. */
export interface SearchRecordInput {
  readonly kind: ResultKind;
  readonly link: NavLink;
  /** Texts after the kind in the line above the title. */
  readonly facts: readonly string[];
  readonly releases: readonly string[];
  readonly areas?: readonly string[];
  /** Own names besides the title. */
  readonly names?: readonly (string | undefined)[];
  readonly otherNames?: readonly (string | undefined)[];
  /** Words that are not shown, besides the names. */
  readonly hidden?: readonly string[];
  readonly texts: readonly (string | undefined)[];
}

/** Returns a search record; a text that another text contains (a summary in a body) is left out. */
export function searchRecord({ lang, words }: ViewContext, input: SearchRecordInput): SearchRecord {
  const { kind, link, facts, releases, areas = [], texts } = input;
  const plain = texts.map((text) => plainText(text ?? ''));
  const own = plain.filter((text, index) => text !== '' && !isIn(plain, text, index));
  const names = (input.names ?? []).filter((name) => name !== undefined);
  const otherNames = (input.otherNames ?? []).filter((name) => name !== undefined);
  const hidden = new Set([...names, ...otherNames, ...releases, ...(input.hidden ?? [])]);
  return {
    url: link.href,
    lang,
    title: link.label,
    kind,
    over: [words.search.kinds[kind], ...facts].join(' · '),
    struck: false,
    filters: {
      kind: [kind],
      release: [...new Set(releases)],
      area: areas,
    },
    names: [link.label, ...names],
    otherNames,
    hidden: [...hidden].join('\n'),
    text: own.join('\n'),
  };
}

function isIn(texts: readonly string[], text: string, at: number): boolean {
  return texts.some(
    (other, index) =>
      index !== at && other.includes(text) && (other.length > text.length || index < at),
  );
}
