import { anchorOf } from '../../domain/page-ids.ts';
import type { Body, Release, UpgradeNote } from '../../domain/catalog.ts';
import { downtimeMinutes } from '../../domain/downtime.ts';
import { entryDays } from '../../domain/entry-days.ts';
import { inExecutionOrder } from '../../domain/note-order.ts';
import { settingsOf } from '../../domain/settings.ts';
import { noteState } from '../../domain/note-state.ts';
import type { ApiUpgradeNote, ApiUpgradeNotes } from '../../schema/api/upgrade-note.ts';
import { absoluteHtml } from '../../view/shared/absolute-html.ts';
import type { Html } from '../../lib/html.ts';
import type { ViewContext } from '../../view/context.ts';
import { plainText } from '../../view/shared/inline.ts';
import { embeddedBody } from '../../view/shared/embedded-body.ts';
import { identities } from '../../view/site/identity.ts';
import { summaryOf } from '../../view/shared/translated.ts';
import { writerAt } from '../markdown/twin.ts';
import { daysOf, headOf, identityOf, orNull, rangesOf } from './common.ts';

/** Returns `upgrade-notes.json`: the upgrade notes of some releases. */
export function apiUpgradeNotes(
  context: ViewContext,
  releases: readonly Release[],
): ApiUpgradeNotes {
  return {
    ...headOf(context, 'upgrade-notes'),
    upgrade_notes: releases.flatMap((release) =>
      inExecutionOrder(release.notes, (note) => noteState(release, note)).map((note) =>
        apiNote(context, release, note),
      ),
    ),
  };
}

function apiNote(context: ViewContext, release: Release, note: UpgradeNote): ApiUpgradeNote {
  const path = context.urls.note(note);
  const { order, since, applies_if, supersedes, links } = note;
  const whole = (html: Html) => absoluteHtml(html, context.urls.absolute(path));
  const textOf = (name: string, body: Body | undefined) =>
    body === undefined
      ? null
      : whole(embeddedBody(body.html, `${anchorOf(note.slug)}.${name}`, context));
  return {
    ...identityOf(context, note, identities(context).note(note), path),
    title: plainText(note.title),
    ...noteState(release, note),
    order,
    area: orNull(note.area),
    components: note.component,
    summary: orNull(summaryOf(note)),
    downtime: downtimeOf(note),
    since,
    applies_if,
    applies_to: rangesOf(note.applies_to),
    settings: settingsOf(note),
    backup: textOf('backup', note.backupBody),
    verify: textOf('verify', note.verifyBody),
    rollback: textOf('rollback', note.rollbackBody),
    supersedes,
    revisions: note.revisions.map(revisionOf),
    ...daysOf(entryDays(release, { ...note, changes: note.revisions }, context.today)),
    links,
    html: whole(embeddedBody(note.body.html, anchorOf(note.slug), context)),
    ...markdownOf(context, note),
  };
}

/** Returns the texts of a note as the Markdown twin of its page has them. */
function markdownOf(context: ViewContext, note: UpgradeNote) {
  const { body } = writerAt(context, context.urls.upgradeNotes(note.release), note.release);
  const name = anchorOf(note.slug);
  const { verifyBody, rollbackBody } = note;
  return {
    markdown: body(note.body, name),
    verify_markdown: verifyBody === undefined ? null : body(verifyBody, `${name}.verify`),
    rollback_markdown: rollbackBody === undefined ? null : body(rollbackBody, `${name}.rollback`),
  };
}

/** Returns the downtime of a note. */
export function downtimeOf(note: UpgradeNote): ApiUpgradeNote['downtime'] {
  const { downtime } = note;
  if (downtime === undefined) return null;
  const max = 'max' in downtime ? downtime.max : undefined;
  return {
    max: orNull(max),
    minutes: orNull(downtimeMinutes(note)),
    note: orNull(downtime.note),
  };
}

function revisionOf(revision: UpgradeNote['revisions'][number]) {
  const { on, milestone, advice, phase, said, why } = revision;
  return {
    on: orNull(on),
    milestone: orNull(milestone),
    advice: orNull(advice),
    phase: orNull(phase),
    said: orNull(said),
    why: orNull(why),
  };
}
