import { hasWords, type Line } from './lines.ts';
import { readMarks } from './marks.ts';
import type { SectionKind } from './sections.ts';

/** The statements of a row of a table: one for its subject, and one below it for each other cell. */
export interface RowStatement {
  readonly text: string;
  readonly box: Line['box'];
  readonly children: readonly string[];
}

type Row = NonNullable<Line['row']>;

const NUMBER = /^(?:#|n[ro]\.?|no|id|pos\.?|top)$/iu;
const NAME =
  /^(?:items?|topics?|features?|what|names?|titles?|thema|punkt|titel|was|tickets?|components?|funktion|subject|gegenstand|change|vorhaben)$/iu;
const TASK = /^(?:tasks?|actions?(?: items?)?|to-?dos?|aufgaben?|maßnahmen?)$/iu;
const PERSON =
  /^(?:who|by whom|owners?|assignees?|assigned(?: to)?|responsible|person|wer|verantwortliche?r?|zuständige?r?)$/iu;
const STATE = /^(?:status|state|stand|zustand|progress|fortschritt)$/iu;
const DAY =
  /^(?:dates?|days?|when|due|until|deadline|planned|datum|termin|tag|wann|bis(?: wann)?|fällig|geplant)$/iu;
const MILESTONE =
  /^(?:milestones?|meilensteine?|release candidates?|versions?|events?|ereignis)$/iu;

/** Reads a row by the heads of its columns; a column that nothing is known of keeps its head as a label. */
export function rowStatement({ cells, heads }: Row, kind: SectionKind): RowStatement {
  const columns = cells.map((text, index) => ({ head: heads[index] ?? '', text: cellText(text) }));
  const written = columns.filter(({ text }) => hasWords(text));
  const has = (pattern: RegExp) => heads.some((head) => pattern.test(bare(head)));
  if (kind === 'schedule' || has(MILESTONE)) {
    return { text: written.map(({ text }) => text).join(' '), box: undefined, children: [] };
  }
  const isTask = !has(NAME) && (kind === 'asks' || has(TASK));
  return isTask ? taskStatement(written) : itemStatement(written);
}

interface Column {
  readonly head: string;
  readonly text: string;
}

function taskStatement(columns: readonly Column[]): RowStatement {
  const person = textOf(columns, PERSON);
  const state = columns.find(({ head }) => STATE.test(bare(head)));
  const day = textOf(columns, DAY);
  const others = columns.filter(
    ({ head }) => ![PERSON, DAY, STATE, NUMBER].some((pattern) => pattern.test(bare(head))),
  );
  const [task, ...rest] = others;
  const request = `${task?.text ?? ''}${day === undefined ? '' : ` by ${day}`}`;
  const status = state === undefined ? undefined : readMarks(state.text).status;
  // That a task is open is what its box says.
  const isSaid = status === 'ready' || status === 'undecided';
  return {
    text: person === undefined ? request : `${person}: ${request}`,
    box: status === 'ready' ? 'ticked' : 'open',
    children: [...rest, ...(state === undefined || isSaid ? [] : [state])].map(labelled),
  };
}

function itemStatement(columns: readonly Column[]): RowStatement {
  const others = columns.filter(({ head }) => !NUMBER.test(bare(head)));
  const name =
    others.find(({ head }) => NAME.test(bare(head))) ??
    others.find(({ head }) => ![STATE, PERSON, DAY].some((pattern) => pattern.test(bare(head))));
  const subject = name ?? others[0];
  const state = others.find(
    (column) =>
      column !== subject &&
      STATE.test(bare(column.head)) &&
      readMarks(`x: ${column.text}`).status !== undefined,
  );
  const rest = others.filter((column) => column !== subject && column !== state);
  const text = subject?.text ?? '';
  return {
    text: state === undefined ? text : `${text}: ${state.text}`,
    box: undefined,
    children: rest.map(labelled),
  };
}

function textOf(columns: readonly Column[], pattern: RegExp): string | undefined {
  return columns.find(({ head }) => pattern.test(bare(head)))?.text;
}

function labelled({ head, text }: Column): string {
  return hasWords(head) ? `${bare(head)}: ${text}` : text;
}

function bare(head: string): string {
  return head.replaceAll(/[*_`]/gu, '').replace(/:$/u, '').trim();
}

/** In a cell, a cross of a form and a tick are the same. */
function cellText(text: string): string {
  if (/^(?:\[?[xX✓✔]\]?)$/u.test(text)) return '✅';
  return /^(?:\[\s?\]|-|–|—|\.)$/u.test(text) ? '' : text;
}
