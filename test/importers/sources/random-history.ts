import fc from 'fast-check';

/** A change of a repository: of the main line (0) or of one of two stable branches. */
export type Step =
  | {
      readonly do: 'add' | 'edit' | 'rename' | 'remove';
      readonly on: number;
      readonly note: number;
    }
  | { readonly do: 'branch' | 'tag' | 'merge' | 'end'; readonly on: number };

const line = fc.integer({ min: 0, max: 2 });
const note = fc.integer({ min: 0, max: 5 });

/** A random step; most of them change notes, and many are versions. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constantFrom<'add' | 'edit' | 'rename' | 'remove'>(
        ...(['add', 'add', 'edit', 'rename', 'remove'] as const),
      ),
      on: line,
      note,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom<'branch' | 'tag' | 'merge' | 'end'>(
        ...(['tag', 'tag', 'tag', 'branch', 'branch', 'merge', 'end'] as const),
      ),
      on: line,
    }),
  },
);

const NAMES = ['main', 'stable/anchor', 'stable/bollard'] as const;

interface NoteFile {
  readonly path: string;
  readonly text: string;
}
/** Notes of a line by their ids. */
type Files = Map<string, NoteFile>;

/** The repository while steps change it. */
interface State {
  /** Undefined where a branch does not exist, or no longer. */
  readonly lines: (Files | undefined)[];
  readonly ended: Set<number>;
  /** Commands of `git fast-import`. */
  readonly stream: string[];
  /** The ids of all notes that a version or the end of a line shows. */
  readonly visible: Set<string>;
  day: number;
  tags: number;
}

/** Returns a history for `git fast-import`, the ids of all notes that it shows, and the files of the main line. */
export function historyOf(steps: readonly Step[]) {
  const state: State = {
    lines: [new Map()],
    ...{ ended: new Set(), stream: [], visible: new Set(), day: 1_700_000_000, tags: 0 },
  };
  commit(state, 0, [put({ path: 'README', text: 'x' })]);
  for (const one of steps) apply(state, one);
  for (const files of state.lines) if (files !== undefined) show(state, files);
  const head = [...(state.lines[0]?.values() ?? [])].map(({ path, text }) => ({
    file: path,
    text,
  }));
  return { stream: `${state.stream.join('\n')}\n`, visible: state.visible, head };
}

function apply(state: State, one: Step): void {
  const { lines, ended } = state;
  const files = lines[one.on];
  if ('note' in one) {
    if (files !== undefined) change(state, one, files);
  } else if (one.do === 'branch') {
    if (files !== undefined || ended.has(one.on)) return;
    lines[one.on] = new Map(lines[0]);
    reset(state, `refs/heads/${nameOf(one.on)}`, 0);
  } else if (files === undefined) return;
  else if (one.do === 'tag') {
    state.tags += 1;
    reset(state, `refs/tags/${one.on === 0 ? 9 : one.on}.${state.tags}.0`, one.on);
    show(state, files);
  } else if (one.do === 'merge') merge(state, one.on, files);
  else end(state, one.on, files);
}

function change(
  state: State,
  { do: how, on, note: number }: Extract<Step, { note: number }>,
  files: Files,
): void {
  const id = String(number).padStart(16, 'a');
  const old = files.get(id);
  if ((how === 'add') === (old !== undefined)) return;
  const words = `Words ${state.stream.length} of note ${number} are long enough to be one change.`;
  const text = how === 'rename' ? (old?.text ?? '') : `fixes:\n  - ${words}\n`;
  const name = how === 'rename' ? `other-${state.stream.length}` : 'note';
  const fresh = how === 'edit' && old !== undefined ? old.path : `notes/${name}-${id}.yaml`;
  if (how === 'remove') files.delete(id);
  else files.set(id, { path: fresh, text });
  const removed = old === undefined ? [] : [`D ${old.path}`];
  commit(state, on, [...removed, ...(how === 'remove' ? [] : [put({ path: fresh, text })])]);
}

function merge(state: State, on: number, files: Files): void {
  const [main] = state.lines;
  if (on === 0 || main === undefined) return;
  const more = [...files].filter(([id]) => !main.has(id));
  for (const [id, file] of more) main.set(id, file);
  const changes = more.map(([, file]) => put(file));
  commit(state, 0, changes, [`merge refs/heads/${nameOf(on)}`]);
}

/** Tags the end of a branch and removes it. */
function end(state: State, on: number, files: Files): void {
  if (on === 0) return;
  show(state, files);
  reset(state, `refs/tags/${nameOf(on).replace('stable/', '')}-eol`, on);
  state.stream.push(`reset refs/heads/${nameOf(on)}`, `from ${'0'.repeat(40)}`, '');
  state.lines[on] = undefined;
  state.ended.add(on);
}

function nameOf(on: number): string {
  return NAMES[on] ?? '';
}

function show({ visible }: State, files: Files): void {
  for (const id of files.keys()) visible.add(id);
}

function reset({ stream }: State, ref: string, on: number): void {
  stream.push(`reset ${ref}`, `from refs/heads/${nameOf(on)}`, '');
}

function put({ path, text }: NoteFile): string {
  return `M 100644 inline ${path}\ndata ${text.length}\n${text}`;
}

function commit(state: State, on: number, changes: readonly string[], merged: string[] = []): void {
  state.day += 86_400;
  const head = [
    `commit refs/heads/${nameOf(on)}`,
    `committer Ada <ada@example.org> ${state.day} +0000`,
  ];
  state.stream.push(...head, 'data 1\nx', ...merged, ...changes, '');
}
