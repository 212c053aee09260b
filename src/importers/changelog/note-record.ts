import { kindOfFirstWord, kindOfPrefix } from '../notes/kind-words.ts';
import type { NoteKind, SkippedNote, SourceNote, SourceRelease } from '../notes/source-note.ts';
import { withInlineLinks } from '../text/outside-code.ts';
import type { Section } from './section.ts';

/** The version that notes belong to. */
export type NoteHome = Pick<SourceRelease, 'file' | 'version' | 'package'>;

/** The words of a note, as its blocks have them. */
export interface NoteWords {
  readonly line: number;
  readonly text: string;
  readonly title: string | undefined;
  /** Whether it is about the version as a whole. */
  readonly isText: boolean;
}

/** Returns a note with the kind that its section, its prefix or its first word states; skipped without words. */
export function noteRecord(
  { file, version, package: pack }: NoteHome,
  { kind, name, component, skip, isNeutral }: Section,
  { line, text, title, isText }: NoteWords,
  definitions: ReadonlyMap<string, string>,
): SourceNote | SkippedNote {
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
    text: withInlineLinks(stated?.rest ?? text, definitions),
    title,
    section: isNeutral ? '' : name,
    component: parts.flatMap((part) => (part === undefined ? [] : [part])),
    authors: [],
    links: [],
  };
}

function emptyReason(text: string, title: string | undefined): string | undefined {
  if (title !== undefined) return undefined;
  const words = text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (words === '') return 'it has no words';
  return /^(?:n a|none|nothing|nothing yet|no changes|no significant changes|tbd)$/iu.test(words)
    ? 'it says that nothing changed'
    : undefined;
}
