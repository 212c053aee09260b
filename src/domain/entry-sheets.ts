import type { Catalog, Item, KnownIssue, Milestone, Release, UpgradeNote } from './catalog.ts';
import { itemState, type ItemState } from './item-state.ts';
import { plannedDay } from './milestone-order.ts';
import { noteState } from './note-state.ts';
import { makeSheet, type Sheet, type Texts } from './sheet.ts';
import { supportWindow } from './support.ts';

/** Every entry of a catalog: releases newest first with what is theirs, meetings, docs, the site. */
export function sheetsOf(catalog: Catalog, today: string): Sheet[] {
  return [
    ...catalog.releases.toReversed().flatMap((release) => releaseSheets(catalog, release, today)),
    ...catalog.meetings.toReversed().map((meeting) => {
      const place = { kind: 'meeting', release: undefined, ref: meeting.slug } as const;
      const { date, release, path } = meeting;
      return makeSheet({ ...place, path }, meeting, { date, about: release }, {});
    }),
    ...catalog.docs.map((doc) => {
      const place = { kind: 'doc', release: undefined, ref: doc.slug, path: doc.path } as const;
      return makeSheet(place, doc, {}, { summary: doc.summary });
    }),
    siteSheet(catalog),
  ];
}

function siteSheet({ site }: Catalog): Sheet {
  const title = typeof site.title === 'string' ? site.title : JSON.stringify(site.title);
  const place = { kind: 'site', release: undefined, ref: '', path: 'site.yaml' } as const;
  return makeSheet(place, { ...site, title }, {}, {});
}

function releaseSheets(catalog: Catalog, release: Release, today: string): Sheet[] {
  return [
    releaseSheet(catalog, release, today),
    ...release.milestones.map((milestone) => milestoneSheet(release, milestone)),
    ...release.items.map((item) => itemSheet(release, item)),
    ...release.notes.map((note) => noteSheet(release, note)),
    ...release.issues.map(issueSheet),
  ];
}

function releaseSheet(catalog: Catalog, release: Release, today: string): Sheet {
  const { id, path, version, previous, summary } = release;
  const values = {
    version,
    previous,
    upgrade_from: release.upgrade_from?.join(', '),
    'support.until': supportWindow(catalog, release, today).until,
    'withdrawn.on': release.withdrawn?.on,
    ...Object.fromEntries(
      release.components.map((component) => [`components.${component.name}`, component.version]),
    ),
  };
  return makeSheet({ kind: 'release', release: id, ref: id, path }, release, values, { summary });
}

function milestoneSheet(release: Release, milestone: Milestone): Sheet {
  const { kind, version, tag, ends, outcome, track, condition, note } = milestone;
  const values = {
    planned: plannedDay(milestone),
    actual: actualText(milestone.actual),
    ends,
    outcome,
    condition,
    kind,
    version,
    tag,
    track,
  };
  const ref = `${release.id}/${milestone.id}`;
  const place = {
    kind: 'milestone',
    release: release.id,
    ref,
    path: release.timelinePath,
  } as const;
  return makeSheet(place, milestone, values, { note });
}

function actualText(actual: Milestone['actual']): string | undefined {
  if (actual === undefined) return undefined;
  if (actual.from === null) return 'unknown';
  return actual.from === actual.to ? actual.from : `${actual.from}/${actual.to}`;
}

function itemSheet(release: Release, item: Item): Sheet {
  const { area, kind, since, severity, removed_in, deferred_to, continues, published } = item;
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
  return makeSheet(placeOf(item), item, values, { summary, impact, action });
}

function partValues(part: ItemState['parts'][number]): [string, string | undefined][] {
  const { id, status, likelihood, criteria } = part;
  const name = (field: string) => `parts.${id}.${field}`;
  const values = { [name('status')]: status, [name('likelihood')]: likelihood };
  return Object.entries({ ...values, ...answers(name(''), criteria) });
}

function answers(prefix: string, criteria: ItemState['criteria']): Texts {
  const name = (id: string) => `${prefix}criteria.${id}`;
  return Object.fromEntries(Object.entries(criteria).map(([id, { state }]) => [name(id), state]));
}

function noteSheet(release: Release, note: UpgradeNote): Sheet {
  const { area, since, summary } = note;
  const { advice, phase } = noteState(release, note);
  return makeSheet(placeOf(note), note, { advice, phase, area, since }, { summary });
}

function issueSheet(issue: KnownIssue): Sheet {
  const { severity, area, summary, workaround } = issue;
  const fixed = issue.fixed_in.length === 0 ? undefined : issue.fixed_in.join(', ');
  const values = { fixed_in: fixed, severity, area };
  return makeSheet(placeOf(issue), issue, values, { summary, workaround });
}

function placeOf({ entryType, release, slug, path }: Item | UpgradeNote | KnownIssue) {
  return { kind: entryType, release, ref: `${release}/${slug}`, path } as const;
}
