import { isRealDate } from '../../schema/calendar-day.ts';
import { agenda, type Agenda } from '../../domain/agenda.ts';
import { currentPlan, dayOf } from '../../domain/milestone-order.ts';
import { agendaAsMinutes } from './agenda-print.ts';
import { textOption, type RawOptions } from '../shared/command.ts';
import { readValidContent, requireRelease } from '../shared/content.ts';
import { EXIT, UsageError, type Io } from '../shared/io.ts';
import { jsonText } from '../../lib/characters.ts';

/** `relnotes agenda 2.0`: the next meeting's agenda, in the form of minutes that import reads. */
export async function run(io: Io, options: RawOptions, [id = '']: string[]): Promise<number> {
  const on = textOption(options, 'on') ?? io.today;
  if (!isRealDate(on)) throw new UsageError(`"${on}" is not a day. Write --on YYYY-MM-DD.`);
  const result = await readValidContent(io, options);
  const release = requireRelease(result, id);
  const found = agenda(result.catalog, release, on);
  if (textOption(options, 'format') === 'json') {
    io.out(jsonText(agendaData(found)));
    return EXIT.ok;
  }
  const { areas, criteria } = result.catalog.site;
  if (isEmpty(found)) io.err(NOTHING_OPEN);
  io.out(agendaAsMinutes(found, { area: titleIn(areas), criterion: titleIn(criteria) }));
  return EXIT.ok;
}

const NOTHING_OPEN =
  'No item is open. An agenda lists items that are not ready or have unmet criteria, asks or questions.\n';

function isEmpty({ groups, people }: Agenda): boolean {
  return groups.length === 0 && people.length === 0;
}

type TitledEntries = readonly {
  readonly id: string;
  readonly title: string | Record<string, string>;
}[];

function titleIn(named: TitledEntries): (id: string) => string {
  return (id) => {
    const title = named.find((candidate) => candidate.id === id)?.title;
    if (title === undefined) return id;
    return typeof title === 'string' ? title : (Object.values(title)[0] ?? id);
  };
}

function agendaData(found: Agenda) {
  const { release, on, last, groups, people, schedule, changes, moves } = found;
  return {
    release: release.id,
    on,
    last: last?.date ?? null,
    areas: groups.map(({ area, items }) => ({
      area,
      items: items.map(({ item, state, unmet, asks, questions }) => ({
        item: item.slug,
        title: item.title,
        status: state.status ?? null,
        attention: state.attention ?? null,
        unmet,
        asks: asks.map(({ of, what, via, by }) => ({ of, what, via, by })),
        questions: questions.map(({ question }) => question),
      })),
    })),
    asks: people.map(({ person, asks }) => ({
      of: person ?? null,
      open: asks.map(({ item, ask: { what, via, on: asked, by } }) => ({
        item: item.slug,
        what,
        via,
        on: asked,
        by,
      })),
    })),
    schedule: schedule.map(({ milestone, state, slip }) => ({
      id: milestone.id,
      day: dayOf(milestone) ?? null,
      plan: currentPlan(milestone) ?? null,
      state,
      slip: slip ?? null,
    })),
    changes: [
      ...moves.map(({ milestone, from, to, actual }) => ({
        milestone: milestone.id,
        from,
        to,
        actual,
      })),
      ...changes.map(({ item, on: day, entry: { status, attention, criteria, note } }) => ({
        item: item.slug,
        on: day,
        status,
        attention,
        criteria: Object.fromEntries(
          Object.entries(criteria).map(([key, { state }]) => [key, state]),
        ),
        note,
      })),
    ],
  };
}
