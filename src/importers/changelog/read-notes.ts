import { readBlocks, type SourceBlock } from '../text/blocks.ts';
import { kindOfHeading } from '../notes/kind-words.ts';
import type { SourceNote, SourceRecord } from '../notes/source-note.ts';
import { asHeading } from './bold-heading.ts';
import { noteRecord, type NoteHome, type NoteWords } from './note-record.ts';
import { releaseFacts } from './release-facts.ts';
import { nextSection, NO_SECTION, type KindOf, type Section } from './section.ts';

/** A note that may go on in the next block. */
type OpenNote = Pick<SourceNote, 'line' | 'kind' | 'title'> & { text: string; isList: boolean };

/** Reads the notes below the heading of a version, block by block. */
export class NoteReader {
  readonly #home: NoteHome;
  readonly #definitions: ReadonlyMap<string, string>;
  readonly #kindOf: KindOf;
  #section: Section = NO_SECTION;
  #open: OpenNote | undefined;
  /** A heading in a section: a part of the software, or the title of one note. */
  #heading: SourceBlock | undefined;

  /** `definitions` are addresses by label, which stand at the end of a source. */
  constructor(
    home: NoteHome,
    definitions: ReadonlyMap<string, string>,
    kindOf: KindOf = kindOfHeading,
  ) {
    this.#kindOf = kindOf;
    this.#home = home;
    this.#definitions = definitions;
  }

  /** Reads a block; returns the records that are complete. */
  *read(block: SourceBlock): Generator<SourceRecord> {
    const heading =
      block.type === 'heading' ? block : asHeading(block, this.#section, this.#kindOf);
    if (heading !== undefined) yield* this.#readHeading(heading);
    else if (block.type === 'bullet') yield* this.#readBullet(block);
    else if (block.type === 'code' && this.#open !== undefined) {
      this.#open.text += `\n\n${block.text}`;
    } else yield* this.#readParagraph(block);
  }

  /** Returns the last records. */
  *end(): Generator<SourceRecord> {
    yield* this.#close();
    if (this.#heading !== undefined) yield* this.#titledNote(this.#heading, '');
    this.#heading = undefined;
  }

  *#readHeading(block: SourceBlock): Generator<SourceRecord> {
    yield* this.end();
    const { text, level, line } = block;
    const isTitle =
      this.#section.kind !== undefined &&
      level > this.#section.level &&
      this.#kindOf(text) === undefined;
    this.#section = nextSection(this.#section, text, level, this.#kindOf);
    if (isTitle) this.#heading = block;
    else if (this.#section.component === text) {
      yield { record: 'unplaced', name: `section "${text}"`, file: this.#home.file, line };
    }
  }

  *#readBullet(block: SourceBlock): Generator<SourceRecord> {
    if (this.#open?.title !== undefined) {
      this.#open.text += `${this.#open.isList ? '\n' : '\n\n'}- ${block.text.replaceAll('\n', '\n  ')}`;
      this.#open.isList = true;
      return;
    }
    yield* this.#close();
    this.#heading = undefined;
    const [first = '', ...rest] = block.text.split('\n');
    const name = first.replaceAll(/[*_:]/gu, '').trim();
    // A list of lists: its first level are sections.
    if (rest.length > 0 && this.#kindOf(name) !== undefined && !/[.`]/u.test(first)) {
      const before = this.#section;
      this.#section = nextSection(before, name, before.level + 1, this.#kindOf);
      for (const inner of readBlocks(rest, block.line + 1)) yield* this.read(inner);
      yield* this.end();
      this.#section = before;
      return;
    }
    yield this.#note(block, { text: block.text, title: undefined, isText: false });
  }

  *#readParagraph(block: SourceBlock): Generator<SourceRecord> {
    if (this.#open?.title !== undefined) {
      this.#open.text += `${this.#open.text === '' ? '' : '\n\n'}${block.text}`;
      this.#open.isList = false;
      return;
    }
    if (this.#heading !== undefined) {
      const { text: title, line } = this.#heading;
      this.#heading = undefined;
      const kind = this.#section.kind?.kind ?? 'other';
      this.#open = { line, kind, title, text: block.text, isList: false };
      return;
    }
    const found = releaseFacts(block.text);
    if (found !== undefined) {
      yield { record: 'release', ...this.#home, line: block.line, ...found };
      return;
    }
    const isText = this.#section.kind === undefined;
    // The paragraphs of a text belong together: one may open what another closes.
    if (isText && this.#open?.kind === 'text') {
      this.#open.text += `\n\n${block.text}`;
      return;
    }
    yield* this.#close();
    const { kind = 'text' } = this.#section.kind ?? {};
    this.#open = { line: block.line, kind, title: undefined, text: block.text, isList: false };
  }

  *#close(): Generator<SourceRecord> {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    const isText = open.kind === 'text';
    // The text of a version may have a heading of its own, which would be lost.
    const { component, skip } = this.#section;
    const isHeaded = isText && component !== undefined && skip === undefined;
    const text = isHeaded ? `**${component}**\n\n${open.text}` : open.text;
    yield this.#note(open, { text, title: open.title, isText });
  }

  *#titledNote(block: SourceBlock, text: string): Generator<SourceRecord> {
    yield this.#note(block, { text, title: block.text, isText: false });
  }

  #note({ line }: Pick<SourceNote, 'line'>, words: Omit<NoteWords, 'line'>): SourceRecord {
    return noteRecord(this.#home, this.#section, { ...words, line }, this.#definitions);
  }
}
