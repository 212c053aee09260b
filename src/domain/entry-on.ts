import type { Ask, Decision } from '../schema/ask.ts';
import type { Item, Meeting, Milestone, Release, UpgradeNote } from './catalog.ts';
import { mapSame, withFields } from '../lib/map-same.ts';
import { hasPassed } from './has-passed.ts';
import type { DatedChange } from './moment.ts';
import { plansKnownOn } from './planned-at.ts';

/** Checks whether a day lies after another one; an absent day never does. */
export function isAfter(day: string | undefined, today: string): boolean {
  return day !== undefined && day > today;
}

/** Returns the day on which an ask was done; undefined if `done` is absent or a text. */
export function doneDay({ done }: Ask): string | undefined {
  return done !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(done) ? done : undefined;
}

/**
 * Checks whether a history entry or a revision counts from a later day on: its own day is ahead, or its milestone
 * has not happened.
 */
export function isAhead(release: Release, { on, milestone }: DatedChange, day: string): boolean {
  if (on !== undefined) return on > day;
  return milestone !== undefined && !hasPassed(release, milestone, day);
}

/** Returns a day that is not ahead. */
function pastDay(day: string | undefined, today: string): string | undefined {
  return isAfter(day, today) ? undefined : day;
}

/** Returns a milestone with the facts that count on a day. A range of days counts from its last day on. */
export function milestoneOn(milestone: Milestone, day: string): Milestone {
  const { plans, actual, artefacts, withdrawn, updated } = milestone;
  return withFields(milestone, {
    plans: plansKnownOn(plans, day),
    actual: isAfter(actual?.to ?? undefined, day) ? undefined : actual,
    artefacts: mapSame(artefacts, (one) => (isAfter(one.date, day) ? undefined : one)),
    withdrawn: isAfter(withdrawn?.on, day) ? undefined : withdrawn,
    updated: pastDay(updated, day),
  });
}

/** Returns an item with the facts that count on a day; undefined before the day it is published. */
export function itemOn(release: Release, item: Item, day: string): Item | undefined {
  const { published, history, asks, decisions, parts, updated } = item;
  if (isAfter(published, day)) return undefined;
  return withFields(item, {
    history: mapSame(history, (entry) => (isAhead(release, entry, day) ? undefined : entry)),
    asks: asksOn(asks, day),
    decisions: mapSame(decisions, (decision) => decisionOn(decision, day)),
    parts: mapSame(parts, (part) => withFields(part, { asks: asksOn(part.asks, day) })),
    updated: pastDay(updated, day),
  });
}

/** An ask that is done on a later day is still open. */
function asksOn(asks: Ask[], day: string): Ask[] {
  return mapSame(asks, (ask) => {
    if (isAfter(ask.on, day)) return undefined;
    return isAfter(doneDay(ask), day) ? { ...ask, done: undefined } : ask;
  });
}

/** A decision that is made on a later day is still open. */
function decisionOn(decision: Decision, day: string): Decision | undefined {
  if (isAfter(decision.on, day)) return undefined;
  if (!isAfter(decision.decided, day)) return decision;
  return { ...decision, outcome: undefined, decided: undefined };
}

/** Returns an upgrade note with the facts that count on a day. */
export function noteOn(release: Release, note: UpgradeNote, day: string): UpgradeNote {
  const { revisions, updated } = note;
  return withFields(note, {
    revisions: mapSame(revisions, (change) => (isAhead(release, change, day) ? undefined : change)),
    updated: pastDay(updated, day),
  });
}

/** Returns a meeting on a day; undefined before it takes place. */
export function meetingOn(meeting: Meeting, day: string): Meeting | undefined {
  return isAfter(meeting.date, day) ? undefined : updatedOn(meeting, day);
}

/** Returns an entry without an `updated` that is ahead. */
export function updatedOn<Entry extends { readonly updated?: string | undefined }>(
  entry: Entry,
  day: string,
): Entry {
  return isAfter(entry.updated, day) ? { ...entry, updated: undefined } : entry;
}
