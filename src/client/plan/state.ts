/** The plan of a reader for one path: answers, finished steps and notes. */
export interface PlanState {
  /** The version that the reader runs; empty without an answer. */
  readonly from: string;
  /** The version that the reader wants; empty for the newest. */
  readonly to: string;
  /** The ids of options that apply, and of those that do not; the others have no answer. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** The names of finished steps, such as `2.0/manager-update`. */
  readonly done: readonly string[];
  /** Notes by the name of their step. */
  readonly notes: ReadonlyMap<string, string>;
}

/** The plan of a reader who did nothing yet. */
export const EMPTY_STATE: PlanState = {
  from: '',
  to: '',
  yes: [],
  no: [],
  done: [],
  notes: new Map(),
};

/** The longest name, the longest list, the longest note, and all notes together, in characters. */
export const LIMITS = { name: 300, list: 5000, note: 4000, notes: 200_000 };

/** The field of a stored plan that is not valid. */
interface InvalidField {
  readonly invalid: string;
}

/** Returns a plan as plain data for JSON. */
export function stateJson({ notes, ...lists }: PlanState): object {
  return { ...lists, notes: [...notes] };
}

/** Reads a plan from parsed JSON of any origin; returns the first field that is not valid. */
export function readState(value: unknown): PlanState | InvalidField {
  if (!isRecord(value)) return { invalid: 'plan' };
  const { from = '', to = '', yes = [], no = [], done = [], notes = [] } = value;
  if (!isName(from)) return { invalid: 'from' };
  if (!isName(to)) return { invalid: 'to' };
  if (!isNameList(yes)) return { invalid: 'yes' };
  if (!isNameList(no)) return { invalid: 'no' };
  if (!isNameList(done)) return { invalid: 'done' };
  if (!isNoteList(notes)) return { invalid: 'notes' };
  return { from, to, yes, no, done, notes: new Map(notes) };
}

/** Tells whether a plan has ticks or notes, which a reader would miss. */
export function hasWork({ done, notes }: PlanState): boolean {
  return done.length > 0 || notes.size > 0;
}

/** Tells whether a value is an object with fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LIMITS.name && !/\p{Cc}/u.test(value);
}

function isNameList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= LIMITS.list && value.every(isName);
}

function isNoteList(value: unknown): value is readonly (readonly [string, string])[] {
  if (!Array.isArray(value) || value.length > LIMITS.list || !value.every(isNote)) return false;
  return value.reduce((sum, [, text]) => sum + text.length, 0) <= LIMITS.notes;
}

function isNote(value: unknown): value is readonly [string, string] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [name, text]: readonly unknown[] = value;
  return isName(name) && typeof text === 'string' && text.length <= LIMITS.note;
}
