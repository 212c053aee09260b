import { isLink, type Hop, type ListLink } from './release-list.ts';
import { hasFields } from './assembly-parts.ts';

/** Published head of an upgrade note. */
export interface NoteHead {
  readonly name: string;
  readonly title: string;
  readonly lang?: string;
  readonly href: string;
  readonly tag: { readonly word: string; readonly tone: string; readonly shape: string };
  readonly kind: string;
  readonly phase: string;
  readonly advice: string;
  readonly isLate: boolean;
  readonly options: readonly string[];
  readonly areas: string;
  readonly minutes?: number;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly replaces: readonly string[];
}

/** The notes and breaking changes of a release. */
export interface ReleaseNotes {
  readonly heads: readonly NoteHead[];
  readonly breaking: readonly ListLink[];
}

/** A note that a later one replaces. */
export interface Replaced {
  readonly head: NoteHead;
  readonly by: NoteHead;
}

/** A hop with its notes, as the page shows them. */
export interface Chapter {
  readonly hop: Hop;
  readonly breaking: readonly ListLink[];
  /** The steps by phase, in the order of execution. */
  readonly phases: ReadonlyMap<string, readonly NoteHead[]>;
  readonly information: readonly NoteHead[];
  readonly against: readonly NoteHead[];
  readonly replaced: readonly Replaced[];
}

const PHASES = ['before', 'during', 'after'];

/** Reads the notes of a release from its published file; entries that are not valid are passed over. */
export function readNotes(file: unknown): ReleaseNotes {
  const { heads, breaking } = hasFields(file) ? file : {};
  return {
    heads: Array.isArray(heads) ? heads.filter(isHead) : [],
    breaking: Array.isArray(breaking) ? breaking.filter(isLink) : [],
  };
}

/** Arranges the notes of a path: hop by hop, by phase, what is not a step apart. */
export function arrange(
  hops: readonly Hop[],
  notesOf: (release: string) => ReleaseNotes | undefined,
): Chapter[] {
  const lists = hops.map((hop, index) => {
    const late =
      index === 0 ? (notesOf(hop.from.id)?.heads ?? []).filter(({ isLate }) => isLate) : [];
    return [...late, ...hop.releases.flatMap(({ id }) => notesOf(id)?.heads ?? [])];
  });
  const all = lists.flat();
  return hops.map((hop, index) => {
    const own = (lists[index] ?? []).map((head) => ({ head, by: replacementOf(head, all) }));
    const kept = own.filter(({ by }) => by === undefined).map(({ head }) => head);
    const apart = kept.filter(({ kind }) => kind !== 'step');
    const steps = kept.filter(({ kind }) => kind === 'step');
    return {
      hop,
      breaking: hop.releases.flatMap(({ id }) => notesOf(id)?.breaking ?? []),
      phases: new Map(PHASES.map((phase) => [phase, steps.filter((one) => one.phase === phase)])),
      information: apart.filter(({ advice }) => advice !== 'not-recommended'),
      against: apart.filter(({ advice }) => advice === 'not-recommended'),
      replaced: own.flatMap(({ head, by }) => (by === undefined ? [] : [{ head, by }])),
    };
  });
}

/** Returns the last of the later notes that replace a note for all who would need it. */
function replacementOf(head: NoteHead, all: readonly NoteHead[]): NoteHead | undefined {
  const at = all.indexOf(head);
  return all.findLast(
    (later, index) => index > at && later.replaces.includes(head.name) && covers(later, head),
  );
}

function covers(later: NoteHead, head: NoteHead): boolean {
  if (later.options.length === 0) return true;
  return head.options.length > 0 && head.options.every((id) => later.options.includes(id));
}

function isHead(value: unknown): value is NoteHead {
  if (!hasFields(value)) return false;
  const { name, title, lang, href, tag, kind, phase, advice, isLate, areas, minutes } = value;
  const { options, facts, replaces } = value;
  return (
    areTexts([name, title, kind, phase, advice, areas]) &&
    isLink({ label: '', href }) &&
    hasFields(tag) &&
    areTexts([tag['word'], tag['tone'], tag['shape']]) &&
    typeof isLate === 'boolean' &&
    (lang === undefined || typeof lang === 'string') &&
    (minutes === undefined || typeof minutes === 'number') &&
    areTexts(options) &&
    areTexts(replaces) &&
    Array.isArray(facts) &&
    facts.every((fact) => hasFields(fact) && areTexts([fact['label'], fact['text']]))
  );
}

function areTexts(values: unknown): boolean {
  return Array.isArray(values) && values.every((value) => typeof value === 'string');
}
