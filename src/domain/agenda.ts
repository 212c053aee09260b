import type { Ask, Decision } from '../schema/ask.ts';
import type { Catalog, Item, Meeting, Release } from './catalog.ts';
import { itemState, type ItemState } from './item-state.ts';
import type { Moment } from './moment.ts';
import { openAsks } from './readiness.ts';
import { schedule, type ScheduledMilestone } from './schedule.ts';

/** An item that the next meeting has to speak about, and why. */
export interface AgendaItem {
  readonly item: Item;
  readonly state: ItemState;
  /** Ids of the criteria that are answered unmet. */
  readonly unmet: readonly string[];
  readonly asks: readonly Ask[];
  /** Decisions without an outcome. */
  readonly questions: readonly Decision[];
}

export interface AgendaGroup {
  readonly area: string;
  readonly items: readonly AgendaItem[];
}

/** Something written since the last meeting. */
export interface AgendaChange {
  readonly item: Item;
  readonly on: string;
  readonly text: string;
}

export interface Agenda {
  readonly release: Release;
  readonly on: string;
  readonly last: Meeting | undefined;
  /** By area, in the order of site.yaml; areas without an open item are left out. */
  readonly groups: readonly AgendaGroup[];
  /** All milestones that are not over, and those that were recorded since the last meeting. */
  readonly schedule: readonly ScheduledMilestone[];
  readonly changes: readonly AgendaChange[];
}

/** What the meeting of a day has to speak about: everything of a release that is not settled. */
export function agenda(catalog: Catalog, release: Release, on: string): Agenda {
  const last = lastMeeting(catalog, release, on);
  const open = release.items.map((item) => agendaItem(release, item, on)).filter(isOpen);
  return {
    release,
    on,
    last,
    groups: catalog.site.areas
      .map(({ id }) => ({ area: id, items: open.filter(({ item }) => item.area === id) }))
      .filter(({ items }) => items.length > 0),
    schedule: schedule(release, on).filter((row) => isOnTheTable(row, last, on)),
    changes: release.items.flatMap((item) => changesOf(item, last, on)),
  };
}

function lastMeeting(catalog: Catalog, release: Release, on: string): Meeting | undefined {
  return catalog.meetings
    .filter((meeting) => meeting.release === undefined || meeting.release === release.id)
    .filter(({ date }) => date < on)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .at(-1);
}

function agendaItem(release: Release, item: Item, on: string): AgendaItem {
  const moment: Moment = { at: 'day', day: on };
  const state = itemState(release, item, moment);
  return {
    item,
    state,
    unmet: Object.keys(state.criteria).filter((id) => state.criteria[id]?.state === 'unmet'),
    asks: openAsks(item, moment).map(({ ask }) => ask),
    questions: item.decisions.filter(({ outcome }) => outcome === undefined),
  };
}

/** Settled is what is ready without a flaw, or deferred, and waits for nobody. */
function isOpen({ state, unmet, asks, questions }: AgendaItem): boolean {
  if (asks.length > 0 || questions.length > 0) return true;
  if (state.status === 'deferred') return false;
  return state.status !== 'ready' || unmet.length > 0 || state.attention !== undefined;
}

function isOnTheTable(
  { milestone, state }: ScheduledMilestone,
  last: Meeting | undefined,
  on: string,
) {
  if (state === 'next' || state === 'upcoming' || state === 'tentative' || state === 'overdue') {
    return true;
  }
  const day = milestone.actual?.to ?? undefined;
  return day !== undefined && isSince(day, last?.date, on);
}

function changesOf(item: Item, last: Meeting | undefined, on: string): AgendaChange[] {
  return item.history.flatMap((entry) => {
    if (entry.on === undefined || entry.note === undefined) return [];
    return isSince(entry.on, last?.date, on) ? [{ item, on: entry.on, text: entry.note }] : [];
  });
}

/** After the last meeting, up to the day of this one. */
function isSince(day: string, last: string | undefined, on: string): boolean {
  return day <= on && (last === undefined || day > last);
}
