import type {
  Agenda,
  AgendaChange,
  AgendaItem,
  AgendaMove,
  AgendaPerson,
} from '../../domain/agenda.ts';
import type { PartState } from '../../domain/item-state.ts';
import { withoutMentions } from '../../formats/markdown/mentions.ts';
import { isHandle } from '../../importers/minutes/asks.ts';
import type { Ask, Decision } from '../../schema/ask.ts';
import type { Status } from '../../schema/vocabulary.ts';
import { scheduleLine } from './agenda-schedule.ts';

/** The marks in minutes, which the import reads. */
const MARKS: Readonly<Record<Status, string>> = {
  ready: ':white_check_mark:',
  undecided: ':question:',
  deferred: ':no_entry_sign:',
};

/** Functions that return the title of an id. */
export interface AgendaTitles {
  readonly area: (id: string) => string;
  readonly criterion: (id: string) => string;
}

/** Formats an agenda as minutes to be filled in, which notify nobody. The import recognizes the item of every line. */
export function agendaAsMinutes(agenda: Agenda, titles: AgendaTitles): string {
  const { release, on, groups, people, last, changes, moves } = agenda;
  const questions = groups.flatMap(({ items }) => items);
  const blocks: [string, string[]][] = [
    [`# ${on}`, []],
    ['## Participants', []],
    ['## Agenda', []],
    [`### ${release.title}`, []],
    ...groups.map(({ area, items }): [string, string[]] => [
      area === '' ? '#### Items' : `#### ${titles.area(area)}`,
      items.flatMap((item) => itemLines(item, titles)),
    ]),
    ...filled('#### Open asks', people.flatMap(personLines)),
    ...filled('#### Undecided questions', questions.flatMap(questionLines)),
    ...filled('#### Schedule', agenda.schedule.map(scheduleLine)),
    ...filled(last === undefined ? '#### So far' : `#### Since ${last.date}`, [
      ...moves.map(moveLine),
      ...changes.map((change) => changeLine(change, titles)),
    ]),
  ];
  const texts = blocks.map(([heading, lines]) =>
    lines.length === 0 ? heading : `${heading}\n\n${lines.join('\n')}`,
  );
  return withoutMentions(`${texts.join('\n\n')}\n`);
}

function filled(heading: string, lines: string[]): [string, string[]][] {
  return lines.length === 0 ? [] : [[heading, lines]];
}

function itemLines({ item, state, unmet }: AgendaItem, titles: AgendaTitles): string[] {
  const mark = state.status === undefined ? '' : `: ${MARKS[state.status]}`;
  const below = [
    ...state.parts.map(partLine),
    ...unmet.map((id) => `${titles.criterion(id)}: unmet`),
    ...(state.attention === undefined
      ? []
      : [`Attention: ${oneLine(state.attention)} :exclamation:`]),
  ];
  return [`* ${oneLine(item.title)}${mark}`, ...below.map((line) => `    * ${line}`)];
}

function partLine({ title, status, likelihood }: PartState): string {
  const chance = likelihood === undefined ? '' : ` (${likelihood} probability)`;
  return `${oneLine(title)}${status === undefined ? '' : `: ${MARKS[status]}`}${chance}`;
}

function personLines({ person, asks }: AgendaPerson): string[] {
  const name = person === undefined ? 'Unassigned' : isHandle(person) ? `@${person}` : person;
  return [`* ${name}`, ...asks.map(({ item, ask }) => askLine(item.title, ask))];
}

function askLine(title: string, { what, via, on, by }: Ask): string {
  const details = [
    ...(via === undefined ? [] : [`via ${oneLine(via)}`]),
    ...(on === undefined ? [] : [`asked ${on}`]),
    ...(by === undefined ? [] : [`due ${by}`]),
  ];
  const more = details.length === 0 ? '' : ` (${details.join(', ')})`;
  return `    * [ ] ${oneLine(title)}: ${oneLine(what)}${more}`;
}

function questionLines({ item, questions }: AgendaItem): string[] {
  return questions.flatMap(({ question, options }: Decision) => [
    `* ${oneLine(item.title)}: ${oneLine(question)}`,
    ...options.map(({ text, rejected }) => {
      const no = rejected === undefined ? '' : ` (rejected: ${oneLine(rejected)})`;
      return `    * Option: ${oneLine(text)}${no}`;
    }),
    '    * Decided:',
  ]);
}

function moveLine({ milestone, from, to, actual }: AgendaMove): string {
  if (actual !== undefined) return `* ${milestone.title}: happened on ${actual}`;
  return `* ${milestone.title}: ${from === undefined ? 'planned for' : `moved from ${from} to`} ${to}`;
}

/** Formats the values and the note of a history entry, without its meeting and sources. */
function changeLine({ item, entry }: AgendaChange, { criterion }: AgendaTitles): string {
  const { status, maturity, attention, criteria, parts, note } = entry;
  const said = [
    status,
    maturity,
    ...Object.entries(criteria).map(([id, { state }]) => `${criterion(id)} ${state}`),
    ...Object.entries(parts).map(([id, change]) => `${id} ${change.status ?? change.note ?? ''}`),
    attention === undefined || attention === 'none' ? undefined : `attention: ${attention}`,
    note,
  ];
  const texts = said.flatMap((text) => (text === undefined ? [] : [oneLine(text)]));
  return `* ${oneLine(item.title)}: ${texts.join('; ')}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
