import type { Agenda, AgendaItem } from '../domain/agenda.ts';
import type { PartState } from '../domain/item-state.ts';
import { actualDay, plannedDay } from '../domain/milestone-order.ts';
import type { ScheduledMilestone } from '../domain/schedule.ts';
import type { Ask } from '../schema/ask.ts';
import type { Status } from '../schema/vocabulary.ts';

/** The marks of the minutes, which the import reads again. */
const MARKS: Readonly<Record<Status, string>> = {
  ready: ':white_check_mark:',
  undecided: ':question:',
  deferred: ':no_entry_sign:',
};

/** What an id reads like on paper. */
export interface AgendaTitles {
  readonly area: (id: string) => string;
  readonly criterion: (id: string) => string;
}

/** The agenda as minutes to be filled in: headings, items with their marks, asks, schedule. */
export function printAgenda(agenda: Agenda, titles: AgendaTitles): string {
  const { release, on, groups, last, changes } = agenda;
  const sections = [
    [`# ${on}`],
    ['## Participants'],
    ['## Agenda'],
    [`### ${release.title}`],
    ...groups.map(({ area, items }) => [
      `#### ${titles.area(area)}`,
      ...items.flatMap((item) => itemLines(item, titles)),
    ]),
    ['#### Schedule', ...agenda.schedule.map((row) => scheduleLine(row))],
    ...(changes.length === 0
      ? []
      : [
          [
            last === undefined ? '#### So far' : `#### Since ${last.date}`,
            ...changes.map((change) => `* ${change.item.title}: ${oneLine(change.text)}`),
          ],
        ]),
  ];
  return `${sections.map(([heading = '', ...lines]) => [heading, ...(lines.length === 0 ? [] : ['', ...lines])].join('\n')).join('\n\n')}\n`;
}

function itemLines({ item, state, unmet, asks, questions }: AgendaItem, titles: AgendaTitles) {
  const mark = state.status === undefined ? '' : `: ${MARKS[state.status]}`;
  const below = [
    ...state.parts.map((part) => partLine(part)),
    ...unmet.map((id) => `${titles.criterion(id)}: unmet`),
    ...(state.attention === undefined ? [] : [`${oneLine(state.attention)} :exclamation:`]),
    ...questions.map(({ question }) => oneLine(question)),
    ...asks.map((ask) => askLine(ask)),
  ];
  return [`* ${item.title}${mark}`, ...below.map((line) => `    * ${line}`)];
}

function partLine({ title, status, likelihood }: PartState): string {
  const chance = likelihood === undefined ? '' : ` (${likelihood} probability)`;
  return `${title}${chance}${status === undefined ? '' : `: ${MARKS[status]}`}`;
}

function askLine({ what, via, by, of }: Ask): string {
  const channel = via === undefined ? '' : ` via ${via}`;
  const due = by === undefined ? '' : ` by ${by}`;
  return `${oneLine(what)}${due}${channel}${of === undefined ? '' : ` -> @${of}`}`;
}

/** `RC1 2024-02-21 ("7.0.0b") IF NEEDED`; a slip stands in brackets. */
function scheduleLine({ milestone, state, slip }: ScheduledMilestone): string {
  const day = actualDay(milestone) ?? plannedDay(milestone);
  const version = milestone.version ?? milestone.tag;
  const first = milestone.plans[0]?.planned;
  const late =
    slip === undefined || slip === 0 || first === undefined
      ? ''
      : `(first planned ${first}, ${Math.abs(slip)} ${Math.abs(slip) === 1 ? 'day' : 'days'} ${slip > 0 ? 'late' : 'early'})`;
  const words = [
    milestone.title,
    day ?? '',
    version === undefined ? '' : `("${version}")`,
    milestone.condition === 'if-needed' && state === 'tentative' ? 'IF NEEDED' : '',
    state === 'done' ? 'done' : '',
    late,
  ];
  return `* ${words.filter((word) => word !== '').join(' ')}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
