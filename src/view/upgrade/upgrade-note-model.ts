import { anchorOf } from '../../domain/page-ids.ts';
import type { Catalog, Release, UpgradeNote } from '../../domain/catalog.ts';
import { findMilestone } from '../../domain/find.ts';
import { noteState } from '../../domain/note-state.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import { downtimeText } from './downtime.ts';
import { embeddedBody } from '../shared/embedded-body.ts';
import { fact, facts, type Fact } from '../shared/facts.ts';
import { sinceLabel } from '../shared/format.ts';
import { inlineHtml, plainText, titleWithCode } from '../shared/inline.ts';
import { optionTitle } from '../shared/labels.ts';
import { noteTag } from '../shared/note-marks.ts';
import type { Tag } from '../shared/marks.ts';
import { noteChecks, type NoteCheck } from './note-checks.ts';
import { rangesText } from './note-ranges.ts';
import { noteHistory, type NoteHistory } from './note-history.ts';
import { noteLink } from '../shared/entry-links.ts';
import type { NavLink } from '../site/nav.ts';
import { contextIn } from '../shared/context-in.ts';
import { inLanguage } from '../shared/translated.ts';
import type { Html } from '../../lib/html.ts';

/** An upgrade note in full, as its release's page shows it. */
export interface UpgradeNoteModel {
  readonly id: string;
  /** Former slugs, which must keep working as anchors. */
  readonly aliases: readonly string[];
  readonly title: string;
  /** Finished HTML of a title that holds code. */
  readonly titleHtml: Html | undefined;
  /** Language of its texts, if it is not the page's. */
  readonly lang: string | undefined;
  /** Its anchor on the page. */
  readonly href: string;
  readonly tag: Tag;
  /** A sentence on the last change of the advice, if there was one. */
  readonly changed: string | undefined;
  readonly summaryHtml: Html | undefined;
  readonly facts: readonly Fact[];
  readonly bodyHtml: Html;
  /** The texts on how to verify it and how to undo it. */
  readonly checks: readonly NoteCheck[];
  readonly history: NoteHistory | undefined;
  readonly links: readonly NavLink[];
}

/** Returns an upgrade note with its current advice and its history. */
export function upgradeNoteModel(
  context: ViewContext,
  release: Release,
  original: UpgradeNote,
): UpgradeNoteModel {
  const note = inLanguage(original, context);
  const history = noteHistory(context, release, note);
  const id = anchorOf(note.slug);
  return {
    id,
    aliases: note.aliases.filter((alias) => !alias.startsWith('/')).map(anchorOf),
    title: plainText(note.title),
    titleHtml: titleWithCode(note.title),
    lang: note.lang,
    href: `#${id}`,
    tag: noteTag(noteState(release, note), context),
    changed: history?.changed,
    summaryHtml: note.summary === undefined ? undefined : inlineHtml(note.summary),
    facts: noteFacts(context, release, note),
    bodyHtml: embeddedBody(note.body.html, id, contextIn(context, note)),
    checks: noteChecks(context, note, id),
    history,
    links: note.links.map(({ label, url }) => ({ label, href: url })),
  };
}

function noteFacts(context: ViewContext, release: Release, note: UpgradeNote): Fact[] {
  const own = context.words.upgradeNotes;
  const since = findMilestone(release, note.since);
  return [
    ...facts(
      own.appliesIf,
      note.applies_if.map((id) => optionTitle(id, context)),
    ),
    ...fact(own.appliesTo, rangesText(context, note) || undefined),
    ...fact(own.downtime, downtimeText(context, note.downtime)),
    ...facts(own.component, note.component),
    ...facts(own.settings, note.settings),
    ...(since?.kind === 'maintenance' ? fact(own.since, sinceLabel(release, note)) : []),
    ...facts(own.supersedes, linkValues(superseded(context, note))),
    ...facts(own.supersededBy, linkValues(supersedingNotes(context, note))),
  ];
}

function linkValues(links: readonly NavLink[]) {
  return links.map(({ label, href }) => ({ text: label, href }));
}

function superseded(context: ViewContext, note: UpgradeNote): NavLink[] {
  if (note.supersedes.length === 0) return [];
  return allNotes(context.catalog)
    .filter(({ release, slug }) => note.supersedes.includes(`${release}/${slug}`))
    .map((other) => noteLink(context, other));
}

function supersedingNotes(context: ViewContext, note: UpgradeNote): NavLink[] {
  const name = `${note.release}/${note.slug}`;
  return superseding(context.catalog)
    .filter((other) => other.supersedes.includes(name))
    .map((other) => noteLink(context, other));
}

/** Cached, since each note searches these, and only few notes supersede others. */
const superseding = memoizeByObject((catalog: Catalog) =>
  allNotes(catalog).filter(({ supersedes }) => supersedes.length > 0),
);

function allNotes({ releases }: Catalog): UpgradeNote[] {
  return releases.flatMap(({ notes }) => notes);
}
