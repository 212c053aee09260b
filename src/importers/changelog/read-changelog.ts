import type { SkippedNote, SourceRecord } from '../notes/source-note.ts';
import { readBlocks, type SourceBlock } from '../text/blocks.ts';
import { sourceLines, type SourceLines } from '../text/source-lines.ts';
import { kindOfHeading } from '../notes/kind-words.ts';
import { readExported } from './read-exported.ts';
import { NoteReader } from './read-notes.ts';
import type { KindOf } from './section.ts';
import { versionHeading, type VersionHeading } from './version-heading.ts';

/** Options of reading a changelog. */
export interface ChangelogSource {
  readonly text: string;
  readonly file: string;
}

/**
 * Reads a changelog: Keep a Changelog (https://keepachangelog.com), what conventional-changelog, release-please and
 * others generate, and what people write by hand. One record after another, in the order of the file.
 */
export function* readChangelog(
  { text, file }: ChangelogSource,
  kindOf: KindOf = kindOfHeading,
): Generator<SourceRecord> {
  const exported = readExported({ text, file });
  if (exported !== undefined) {
    yield* exported;
    return;
  }
  const source = sourceLines(text);
  yield* readVersions(readBlocks(source.lines), { source, file }, kindOf);
}

/** Reads the blocks of a changelog, in whatever markup they were written. */
export function* readVersions(
  blocks: Iterable<SourceBlock>,
  { source, file }: { readonly source: SourceLines; readonly file: string },
  kindOf: KindOf,
): Generator<SourceRecord> {
  let reader: NoteReader | undefined;
  let level = 0;
  for (const { line, text: words } of source.comments) {
    if (words.trim() !== '') {
      yield { record: 'skipped', file, line, text: words.trim(), why: 'it is a comment' };
    }
  }
  for (const block of blocks) {
    const found = versionOf(block, level);
    if (found === undefined) {
      if (reader === undefined) yield* preamble(block, file);
      else yield* reader.read(block);
      continue;
    }
    if (reader !== undefined) yield* reader.end();
    // A day or a number inside a section may look like a version, but is never above one.
    level = level === 0 ? block.level : Math.max(level, block.level);
    yield releaseRecord(found, block, source, file);
    const home = { file, version: found.version, package: found.package };
    reader = new NoteReader(home, source.definitions, kindOf);
  }
  if (reader !== undefined) yield* reader.end();
}

/** Returns the version that a block begins. `level` is the lowest heading of a version so far; 0 before the first. */
function versionOf(block: SourceBlock, level: number): VersionHeading | undefined {
  if (block.type === 'paragraph') return boldVersion(block);
  if (block.type !== 'heading' || block.level > 4) return undefined;
  const found = versionHeading(block.text);
  if (found === undefined) return undefined;
  if (found.isWhole || (level > 0 && block.level <= level)) return found;
  // The title of the file may have a number, too.
  return level === 0 && block.level === 2 ? found : undefined;
}

/** Some changelogs have bold lines for headings of versions. */
function boldVersion(block: SourceBlock): VersionHeading | undefined {
  const text = /^\*\*([^*\n]{1,80})\*\*:?(.{0,40})$/u.exec(block.text);
  const found = text === null ? undefined : versionHeading(`${text[1] ?? ''}${text[2] ?? ''}`);
  return found?.isWhole === true ? found : undefined;
}

function releaseRecord(
  found: VersionHeading,
  { line, text }: SourceBlock,
  { definitions }: SourceLines,
  file: string,
): SourceRecord {
  const label = /\[([^\][]{1,100})\](?!\()/u.exec(text)?.[1] ?? found.version;
  const url = found.url ?? definitions.get(label.toLowerCase());
  const { version, package: pack, date, title, isYanked, isPlanned } = found;
  return {
    record: 'release',
    ...{ file, line, version, package: pack, date, title, isYanked, isPlanned },
    sources: url !== undefined && /^https?:\/\//u.test(url) ? [url] : [],
  };
}

function* preamble({ type, text, line }: SourceBlock, file: string): Generator<SkippedNote> {
  if (type === 'heading') return;
  yield { record: 'skipped', file, line, text, why: 'it is above the first version' };
}
