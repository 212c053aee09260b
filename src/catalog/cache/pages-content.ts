import type { Entry } from '../assemble.ts';
import { readPieces, type PieceList } from './kept-pieces.ts';
import { joinPieces } from '../parse/entry.ts';
import { inSpans, type Span } from './spans.ts';

/** The content as the threads that print pages are given it: most of it is what the last build kept. */
export interface PagesContent {
  /** The label of both lists. */
  readonly label: string;
  /** Absolute path of the list of all that was not kept (kept-pieces.ts). */
  readonly fresh: string;
  /** Which values of the two lists there are, in the order of their files. */
  readonly spans: readonly Span[];
  /** The paths of all pictures. */
  readonly images: readonly string[];
  /** A digest of all content. */
  readonly digest: string;
}

/** What pages are given of the content. */
export interface PagesEntries {
  readonly entries: readonly Entry[];
  /** The digest of each file, by its path. */
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * The entries of the content, from what was kept and what is fresh. Throws where the list of what is fresh cannot be
 * read; both files have to be there as long as bodies are asked for.
 */
export function entriesOf(
  { label, fresh, spans, images }: PagesContent,
  kept: Pick<PieceList, 'keys' | 'values'>,
): PagesEntries {
  const added = readPieces(fresh, label);
  const values = inSpans(spans, { kept: kept.values, fresh: added.values });
  const keys = inSpans(spans, { kept: kept.keys, fresh: added.keys });
  const digests = new Map<string, string>();
  for (const [at, piece] of values.entries()) {
    const key = keys[at];
    if (piece !== undefined && key !== undefined) digests.set(piece.path, key);
  }
  const pieces = joinPieces(values.filter((piece) => piece !== undefined));
  const pictures = images.map((path) => ({ entryType: 'image' as const, path }));
  return { entries: [...pieces, ...pictures], digests };
}
