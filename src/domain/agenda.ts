import type { Ask, Decision } from '../schema/ask.ts';
import type { HistoryEntry } from '../schema/history.ts';
import type { Catalog, Item, Meeting, Milestone, Release } from './catalog.ts';
import { itemState, type ItemState } from './item-state.ts';
import type { Moment } from './moment.ts';
import { openAsks, type OpenAsk } from './readiness.ts';
import { schedule, type ScheduledMilestone } from './schedule.ts';
import { timelineAsOf } from './timeline-as-of.ts';
import { compareNames, compareText } from '../lib/compare.ts';

/** An item that the next meeting has to discuss, with the reasons. */
export interface AgendaItem {
  readonly item: Item;
  readonly state: ItemState;
  /** Ids of the unmet criteria. */
  readonly unmet: readonly string[];
  readonly asks: readonly Ask[];
  /** Decisions without an outcome. */
  readonly questions: readonly Decision[];
}

export interface AgendaGroup {
  readonly area: string;
  readonly items: readonly AgendaItem[];
}

/** The open asks of one person; unassigned ones if `person` is undefined. */
export interface AgendaPerson {
  readonly person: string | undefined;
  readonly asks: readonly OpenAsk[];
}

/** A history entry written since the last meeting. */
export interface AgendaChange {
  readonly item: Item;
  readonly on: string;
  readonly entry: HistoryEntry;
}

/** A milestone that was planned, moved or completed since the last meeting. */
export interface AgendaMove {
  readonly milestone: Milestone;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The day it happened, if that was recorded since the last meeting. */
  readonly actual: string | undefined;
}

/** The agenda of a meeting about one release. */
export interface Agenda {
  readonly release: Release;
  readonly on: string;
  readonly last: Meeting | undefined;
  /** By area, in the order of site.yaml; areas without open items are left out. */
  readonly groups: readonly AgendaGroup[];
  /** By name; unassigned asks come last. */
  readonly people: readonly AgendaPerson[];
  /** Milestones to come, and those completed since the last meeting. */
  readonly schedule: readonly ScheduledMilestone[];
  readonly changes: readonly AgendaChange[];
  readonly moves: readonly AgendaMove[];
}

/**
 * Returns everything of a release that is not settled on the day of a meeting. Leaves out facts that
 * were recorded after that day.
 */
export function agenda(catalog: Catalog, release: Release, on: string): Agenda {
  const last = lastMeeting(catalog, release, on);
  const then = timelineAsOf(release, on);
  const all = release.items.map((item) => agendaItem(release, item, on));
  const open = all.filter(isOpen);
  return {
    release,
    on,
    last,
    groups: catalog.site.areas
      .map(({ id }) => ({ area: id, items: open.filter(({ item }) => item.area === id) }))
      .filter(({ items }) => items.length > 0),
    people: groupByPerson(all),
    schedule: schedule(then, on).filter((row) => isRelevant(row, last, on)),
    changes: release.items.flatMap((item) => changesOf(item, last, on)),
    moves: last === undefined ? [] : then.milestones.flatMap((found) => moveOf(found, last, on)),
  };
}

function lastMeeting(catalog: Catalog, release: Release, on: string): Meeting | undefined {
  return catalog.meetings
    .filter((meeting) => meeting.release === undefined || meeting.release === release.id)
    .filter(({ date }) => date < on)
    .toSorted((a, b) => compareText(a.date, b.date))
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
    questions: item.decisions.filter((decision) => isUndecided(decision, on)),
  };
}

function isUndecided({ on = '', outcome, decided = '' }: Decision, day: string): boolean {
  return on <= day && (outcome === undefined || decided > day);
}

/** Checks whether an item needs discussion: it is not ready or deferred, has flaws or open requests. */
function isOpen({ state, unmet, asks, questions }: AgendaItem): boolean {
  if (asks.length > 0 || questions.length > 0) return true;
  if (state.status === 'deferred') return false;
  const isFlawed = unmet.length > 0 || state.attention !== undefined;
  const inParts = state.parts.some(({ status }) => status === 'undecided');
  return state.status !== 'ready' || isFlawed || inParts;
}

function groupByPerson(items: readonly AgendaItem[]): AgendaPerson[] {
  const asks = items.flatMap(({ item, asks: own }) => own.map((ask) => ({ item, ask })));
  return [...Map.groupBy(asks, ({ ask }) => ask.of)]
    .map(([person, own]) => ({ person, asks: own }))
    .toSorted(
      (a, b) =>
        Number(a.person === undefined) - Number(b.person === undefined) ||
        compareNames(a.person ?? '', b.person ?? ''),
    );
}

function isRelevant(
  { milestone, state }: ScheduledMilestone,
  last: Meeting | undefined,
  on: string,
): boolean {
  if (state === 'next' || state === 'upcoming' || state === 'tentative' || state === 'overdue') {
    return true;
  }
  const day = milestone.actual?.to ?? undefined;
  return day !== undefined && isSince(day, last?.date, on);
}

function changesOf(item: Item, last: Meeting | undefined, on: string): AgendaChange[] {
  return item.history.flatMap((entry) =>
    entry.on !== undefined && isSince(entry.on, last?.date, on)
      ? [{ item, on: entry.on, entry }]
      : [],
  );
}

function moveOf(milestone: Milestone, last: Meeting, on: string): AgendaMove[] {
  const { plans, actual } = milestone;
  const day = actual?.to ?? undefined;
  if (day !== undefined && isSince(day, last.date, on)) {
    return [{ milestone, from: undefined, to: undefined, actual: day }];
  }
  const made = plans.at(-1);
  if (made?.set === undefined || !isSince(made.set, last.date, on)) return [];
  return [{ milestone, from: plans.at(-2)?.planned, to: made.planned, actual: undefined }];
}

/** Checks whether a day is after the last meeting and at most the day of this one. */
function isSince(day: string, last: string | undefined, on: string): boolean {
  return day <= on && (last === undefined || day > last);
}
