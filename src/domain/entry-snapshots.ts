import type { Catalog, Item, KnownIssue, Milestone, Release, UpgradeNote } from './catalog.ts';
import { itemState, type ItemState } from './item-state.ts';
import { currentPlan } from './milestone-order.ts';
import { noteState } from './note-state.ts';
import { makeSnapshot, type EntrySnapshot, type TextsByField } from './entry-snapshot.ts';
import { supportWindow } from './support.ts';

/** Returns snapshots of all entries: releases newest first with their entries, meetings, docs, site. */
export function snapshotsOf(catalog: Catalog, today: string): EntrySnapshot[] {
  return [
    ...catalog.releases
      .toReversed()
      .flatMap((release) => releaseSnapshots(catalog, release, today)),
    ...catalog.meetings.toReversed().map((meeting) => {
      const identity = { kind: 'meeting', release: undefined, ref: meeting.slug } as const;
      const { date, release, path } = meeting;
      return makeSnapshot({ ...identity, path }, meeting, { date, about: release }, {});
    }),
    ...catalog.docs.map((doc) => {
      const identity = { kind: 'doc', release: undefined, ref: doc.slug, path: doc.path } as const;
      return makeSnapshot(identity, doc, {}, { summary: doc.summary });
    }),
    siteSnapshot(catalog),
  ];
}

function siteSnapshot({ site }: Catalog): EntrySnapshot {
  const title = typeof site.title === 'string' ? site.title : JSON.stringify(site.title);
  const identity = { kind: 'site', release: undefined, ref: '', path: 'site.yaml' } as const;
  return makeSnapshot(identity, { ...site, title }, {}, {});
}

function releaseSnapshots(catalog: Catalog, release: Release, today: string): EntrySnapshot[] {
  return [
    releaseSnapshot(catalog, release, today),
    ...release.milestones.map((milestone) => milestoneSnapshot(release, milestone)),
    ...release.items.map((item) => itemSnapshot(release, item)),
    ...release.notes.map((note) => noteSnapshot(release, note)),
    ...release.issues.map(issueSnapshot),
  ];
}

function releaseSnapshot(catalog: Catalog, release: Release, today: string): EntrySnapshot {
  const { id, path, version, previous, summary } = release;
  const values = {
    version,
    previous,
    line: release.line,
    upgrade_from: release.upgrade_from?.join(', '),
    'support.until': supportWindow(catalog, release, today).until,
    'withdrawn.on': release.withdrawn?.on,
    ...Object.fromEntries(
      release.components.map((component) => [`components.${component.name}`, component.version]),
    ),
  };
  return makeSnapshot({ kind: 'release', release: id, ref: id, path }, release, values, {
    summary,
  });
}

function milestoneSnapshot(release: Release, milestone: Milestone): EntrySnapshot {
  const { kind, version, tag, ends, outcome, track, condition, note } = milestone;
  const values = {
    planned: currentPlan(milestone),
    actual: actualText(milestone.actual),
    ends,
    outcome,
    condition,
    kind,
    version,
    tag,
    track,
    'withdrawn.on': milestone.withdrawn?.on,
  };
  const ref = `${release.id}/${milestone.id}`;
  const identity = {
    kind: 'milestone',
    release: release.id,
    ref,
    path: release.timelinePath,
  } as const;
  return makeSnapshot(identity, milestone, values, { note });
}

function actualText(actual: Milestone['actual']): string | undefined {
  if (actual === undefined) return undefined;
  if (actual.from === null) return 'unknown';
  return actual.from === actual.to ? actual.from : `${actual.from}/${actual.to}`;
}

function itemSnapshot(release: Release, item: Item): EntrySnapshot {
  const { kind, since, severity, removed_in, deferred_to, continues, published } = item;
  const area = item.areas.join(', ');
  const { status, maturity, attention, criteria, parts } = itemState(release, item);
  const decided = { status, maturity, attention, ...answers('', criteria) };
  const written = { area, kind, since, severity, removed_in, deferred_to, continues, published };
  const values = {
    ...decided,
    ...written,
    breaking: String(item.breaking),
    ...Object.fromEntries(parts.flatMap(partValues)),
  };
  const { summary, impact, action } = item;
  return makeSnapshot(identityOf(item), item, values, { summary, impact, action });
}

function partValues(part: ItemState['parts'][number]): [string, string | undefined][] {
  const { id, status, likelihood, criteria } = part;
  const name = (field: string) => `parts.${id}.${field}`;
  const values = { [name('status')]: status, [name('likelihood')]: likelihood };
  return Object.entries({ ...values, ...answers(name(''), criteria) });
}

function answers(prefix: string, criteria: ItemState['criteria']): TextsByField {
  const name = (id: string) => `${prefix}criteria.${id}`;
  return Object.fromEntries(Object.entries(criteria).map(([id, { state }]) => [name(id), state]));
}

function noteSnapshot(release: Release, note: UpgradeNote): EntrySnapshot {
  const { area, since, summary } = note;
  const { advice, phase } = noteState(release, note);
  return makeSnapshot(identityOf(note), note, { advice, phase, area, since }, { summary });
}

function issueSnapshot(issue: KnownIssue): EntrySnapshot {
  const { severity, area, summary, workaround } = issue;
  const fixed = issue.fixed_in.length === 0 ? undefined : issue.fixed_in.join(', ');
  const values = { fixed_in: fixed, severity, area };
  return makeSnapshot(identityOf(issue), issue, values, { summary, workaround });
}

function identityOf({ entryType, release, slug, path }: Item | UpgradeNote | KnownIssue) {
  return { kind: entryType, release, ref: `${release}/${slug}`, path } as const;
}
