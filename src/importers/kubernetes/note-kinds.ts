import type { NoteKind, SourceNote } from '../notes/source-note.ts';

/** Kinds of pull requests, the decisive ones first: a note may have several. */
const KINDS: ReadonlyMap<string, NoteKind> = new Map<string, NoteKind>([
  ['deprecation', 'deprecation'],
  ['api-change', 'change'],
  ['regression', 'fix'],
  ['feature', 'feature'],
  ['bug', 'fix'],
  ['flake', 'infrastructure'],
  ['failing-test', 'infrastructure'],
  ['cleanup', 'other'],
  ['documentation', 'other'],
  ['design', 'other'],
  ['support', 'other'],
  ['other', 'other'],
]);

/** The kind of a note, and kinds that are not known. */
type KindOfNote = Pick<SourceNote, 'kind' | 'isBreaking' | 'advice'> & {
  readonly unknown: readonly string[];
};

/**
 * Returns the kind of a note. One that requires an action is breaking; if no kind says what changed, it is an upgrade
 * note: it says only what to do.
 */
export function kindOfNote(note: {
  readonly kinds?: readonly string[] | null | undefined;
  readonly action_required?: boolean | null | undefined;
  readonly feature?: boolean | null | undefined;
}): KindOfNote {
  const kinds = note.kinds ?? [];
  const unknown = kinds.filter((kind) => !KINDS.has(kind));
  const found = [...KINDS].find(([name]) => kinds.includes(name))?.[1];
  const kind = found ?? (note.feature === true ? 'feature' : 'other');
  const isRequired = note.action_required === true;
  if (isRequired && kind === 'other') return { kind: 'upgrade', advice: 'required', unknown };
  return { kind, isBreaking: isRequired, unknown };
}
