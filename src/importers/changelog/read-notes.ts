import { readBlocks, type SourceBlock } from '../text/blocks.ts';
import { withInlineLinks } from '../text/outside-code.ts';
import { kindOfFirstWord, kindOfHeading, kindOfPrefix } from '../notes/kind-words.ts';
import type { NoteKind, SourceNote, SourceRecord, SourceRelease } from '../notes/source-note.ts';
import { findDates } from '../minutes/dates.ts';
import { nextSection, NO_SECTION, type Section } from './section.ts';

/** The version that notes belong to. */
export type NoteHome = Pick<SourceRelease, 'file' | 'version' | 'package'>;

/** A note that may go on in the next block. */
type OpenNote = Pick<SourceNote, 'line' | 'kind' | 'title'> & { text: string; isList: boolean };

/** Reads the notes below the heading of a version, block by block. */
export class NoteReader {
  readonly #home: NoteHome;
  readonly #definitions: ReadonlyMap<string, string>;
  #section: Section = NO_SECTION;
  #open: OpenNote | undefined;
  /** A heading in a section: a part of the software, or the title of one note. */
  #heading: SourceBlock | undefined;
  #hasNotes = false;

  /** `definitions` are addresses by label, which stand at the end of a source. */
  constructor(home: NoteHome, definitions: ReadonlyMap<string, string>) {
    this.#home = home;
    this.#definitions = definitions;
  }

  /** Reads a block; returns the records that are complete. */
  *read(block: SourceBlock): Generator<SourceRecord> {
    const heading = block.type === 'heading' ? block : asHeading(block, this.#section);
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
      kindOfHeading(text) === undefined;
    this.#section = nextSection(this.#section, text, level);
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
    this.#hasNotes = true;
    const [first = '', ...rest] = block.text.split('\n');
    const name = first.replaceAll(/[*_:]/gu, '').trim();
    // A list of lists: its first level are sections.
    if (rest.length > 0 && kindOfHeading(name) !== undefined && !/[.`]/u.test(first)) {
      const before = this.#section;
      this.#section = nextSection(before, name, before.level + 1);
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
    if (!isText) this.#hasNotes = true;
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

  #note(
    { line }: Pick<SourceNote, 'line'>,
    { text, title, isText }: { text: string; title: string | undefined; isText: boolean },
  ): SourceRecord {
    const { file, version, package: pack } = this.#home;
    const { kind, name, component, skip, isNeutral } = this.#section;
    const why = skip ?? emptyReason(text, title);
    if (why !== undefined) return { record: 'skipped', file, line, text, why };
    const stated = isText ? undefined : kindOfPrefix(text);
    const isOpen = kind === undefined || kind.kind === 'other';
    const found: NoteKind = isText
      ? 'text'
      : ((isOpen ? stated?.kind : undefined) ?? kind?.kind ?? kindOfFirstWord(text));
    const parts = isText || title !== undefined ? [] : [component, stated?.scope];
    return {
      record: 'note',
      ...{ file, line, version, package: pack },
      kind: found,
      isBreaking: kind?.isBreaking === true || stated?.isBreaking === true,
      text: withInlineLinks(stated?.rest ?? text, this.#definitions),
      title,
      section: isNeutral ? '' : name,
      component: parts.flatMap((part) => (part === undefined ? [] : [part])),
      authors: [],
      links: [],
    };
  }

  /** Whether there was a note, as opposed to prose. */
  get hasNotes(): boolean {
    return this.#hasNotes;
  }
}

function emptyReason(text: string, title: string | undefined): string | undefined {
  if (title !== undefined) return undefined;
  const words = text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (words === '') return 'it has no words';
  return /^(?:n a|none|nothing|nothing yet|no changes|no significant changes|tbd)$/iu.test(words)
    ? 'it says that nothing changed'
    : undefined;
}

/** A paragraph such as `**Fixed**` or `Bug fixes:` stands for a heading below those of the section. */
function asHeading(block: SourceBlock, section: Section): SourceBlock | undefined {
  if (block.type !== 'paragraph' || block.text.length > 60) return undefined;
  const match = /^(?:\*\*([^*\n]+)\*\*|__([^_\n]+)__|([^:\n.]+)):?$/u.exec(block.text);
  const name = match?.[1] ?? match?.[2] ?? (block.text.endsWith(':') ? match?.[3] : undefined);
  if (name === undefined) return undefined;
  const text = name.replace(/:$/u, '').trim();
  if (kindOfHeading(text) === undefined) return undefined;
  return {
    ...block,
    type: 'heading',
    text,
    level: Math.max(section.level, 6) + (section.level < 7 ? 1 : 0),
  };
}

/** Words before the address of a comparison, and around a day. */
const COMPARISON = new Set([
  'full changelog',
  'changelog',
  'compare',
  'all commits',
  'detailed changes',
]);
const AROUND_DAY = new Set([
  '',
  'release',
  'released',
  'released on',
  'release date',
  'date',
  'published',
  'on',
]);

/** Reads a paragraph that only says when a version came out, or where it is compared with the one before. */
function releaseFacts(text: string): Pick<SourceRelease, 'date' | 'sources'> | undefined {
  if (text.length > 400) return undefined;
  const [url] = /https?:\/\/[^\s)>*]+/u.exec(text) ?? [];
  if (url !== undefined) {
    const words = wordsOf(text.replace(url, ' ').replaceAll(/\[[^\][]*\]/gu, ' '));
    const label = wordsOf(text.replace(url, ' '));
    return COMPARISON.has(words) || COMPARISON.has(label) ? { sources: [url] } : undefined;
  }
  const [found, ...more] = findDates(text);
  if (found === undefined || more.length > 0) return undefined;
  const rest = wordsOf(`${text.slice(0, found.start)} ${text.slice(found.end)}`);
  return AROUND_DAY.has(rest) ? { date: found.day } : undefined;
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
