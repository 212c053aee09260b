import { join } from 'node:path';
import type { Body, Heading } from '../../domain/catalog.ts';
import type { MarkdownSlot } from '../../domain/markdown-slots.ts';
import { keepFile } from './keep-file.ts';
import type { Piece } from '../parse/entry.ts';
import {
  openList,
  readHead,
  writeList,
  type KeyedList,
  type ListHead,
  type Place,
  type ReadPart,
} from './serialized-list.ts';

/** What is kept of a file: what it gives the pages; undefined for one that gives them nothing. */
export type Kept = Piece | undefined;

/** What files give the pages, by the digest of each. */
export type PieceList = KeyedList<Kept>;

/** What is read at once of a body: lists of many show no more than its first sentence. */
interface BodyHead {
  readonly lead: string;
  readonly place: Place;
}

/** A piece as it is written. */
type Written<Whole> = Whole extends { readonly body: Body }
  ? Omit<Whole, 'body'> & { readonly body: BodyHead }
  : Whole;

/** A body that is read from its file when somebody first asks for more than its first sentence. */
class KeptBody implements Body {
  readonly lead: string;
  readonly #place: Place;
  readonly #read: ReadPart<Body>;
  #whole: Body | undefined;

  constructor({ lead, place }: BodyHead, read: ReadPart<Body>) {
    this.lead = lead;
    this.#place = place;
    this.#read = read;
  }

  get html(): string {
    return this.toJSON().html;
  }

  get mdxHtml(): string | undefined {
    return this.toJSON().mdxHtml;
  }

  get markdown(): string {
    return this.toJSON().markdown;
  }

  get markdownSlots(): readonly MarkdownSlot[] {
    return this.toJSON().markdownSlots;
  }

  get headings(): readonly Heading[] {
    return this.toJSON().headings;
  }

  get text(): string {
    return this.toJSON().text;
  }

  /** All of it: who writes it as JSON must not miss what it does not show as a field. */
  toJSON(): Body {
    return (this.#whole ??= this.#read(this.#place));
  }
}

/** Writes pieces to a file. Throws where it cannot be written. */
export function writePieces(file: string, pieces: PieceList): void {
  writeList<Kept, Body>(file, pieces, (piece, putApart) => {
    if (piece === undefined || !('body' in piece)) return piece;
    const body = piece.body instanceof KeptBody ? piece.body.toJSON() : piece.body;
    return { ...piece, body: { lead: body.lead, place: putApart(body) } satisfies BodyHead };
  });
}

/**
 * Reads pieces; their bodies stay in the file, which has to be there as long as they are asked for. Throws
 * where it is missing, cut off, or of another label.
 */
export function readPieces(file: string, label: string): PieceList {
  const { values, readPart, ...head } = openList<Written<Kept>, Body>(file, label);
  const pieces = values.map((written): Kept => {
    if (written === undefined || !('body' in written)) return written;
    return { ...written, body: new KeptBody(written.body, readPart) };
  });
  return { ...head, values: pieces };
}

/** Where a list was kept. */
export interface KeptPlace {
  /** Absolute path; what is there stays what it is while the content is read. */
  readonly file: string;
  readonly label: string;
}

/** A list that was kept, and the digests of its files. */
export type KeptList = KeptPlace & ListHead;

/** What a file holds, if it is a list of this label. */
export function keptList(file: string, label: string): KeptList | undefined {
  try {
    const head = readHead(file);
    return head.label === label ? { ...head, file } : undefined;
  } catch {
    return undefined;
  }
}

/** The file in a folder in which pieces are kept from one run to the next. */
export function keptFile(folder: string): string {
  return join(folder, 'entries.bin');
}

/** Keeps pieces in a folder. Where they cannot be kept, or not be had, the next run parses anew. */
export function keepPieces(folder: string, pieces: () => PieceList): void {
  keepFile(keptFile(folder), (making) => {
    writePieces(making, pieces());
  });
}
