import type { Body, Heading, Opening } from '../../domain/catalog.ts';
import type { MarkdownSlot } from '../../domain/markdown-slots.ts';
import type { MdxPart } from '../../domain/mdx-parts.ts';
import type { ByteRange } from './block-file.ts';
import type { Html } from '../../lib/html.ts';
import { recordRead } from '../../lib/record-reads.ts';

/** The parts of a body that lists show or that tell how it is rendered, and the position of the whole body in the file. */
export interface BodyHead extends Pick<Body, 'lead' | 'opening' | 'needsCompiling'> {
  readonly range: ByteRange;
}

/**
 * A body in an entry file. Only its beginning is in memory, since a build that renders few pages reads
 * few bodies.
 */
export class CachedBody implements Body {
  readonly lead: string;
  readonly opening: Opening | undefined;
  readonly needsCompiling: boolean | undefined;
  readonly #path: string;
  readonly #range: ByteRange;
  readonly #read: (range: ByteRange) => Body;
  #whole: Body | undefined;

  /** `path` is that of the content file. */
  constructor(
    path: string,
    { lead, opening, needsCompiling, range }: BodyHead,
    read: (range: ByteRange) => Body,
  ) {
    this.lead = lead;
    this.opening = opening;
    this.needsCompiling = needsCompiling;
    this.#path = path;
    this.#range = range;
    this.#read = read;
  }

  get html(): Html {
    return this.toJSON().html;
  }

  get mdxParts(): readonly MdxPart[] | undefined {
    return this.toJSON().mdxParts;
  }

  get markdown(): string {
    return this.toJSON().markdown;
  }

  get markdownSlots(): readonly MarkdownSlot[] {
    return this.toJSON().markdownSlots;
  }

  get paragraphEnd(): number | undefined {
    return this.toJSON().paragraphEnd;
  }

  get headings(): readonly Heading[] {
    return this.toJSON().headings;
  }

  get text(): string {
    return this.toJSON().text;
  }

  /** Returns what is in memory. */
  get head(): Pick<Body, 'lead' | 'opening' | 'needsCompiling'> {
    const { lead, opening, needsCompiling } = this;
    return { lead, opening, needsCompiling };
  }

  /** Returns the whole body, so that the JSON of an entry is complete. */
  toJSON(): Body {
    recordRead(this.#path);
    return (this.#whole ??= this.#read(this.#range));
  }
}
