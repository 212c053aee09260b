import type { Milestone, Release } from '../../domain/catalog.ts';
import { isPublication } from '../../domain/publication.ts';
import { itemState } from '../../domain/item-state.ts';
import { issuesOf } from '../../domain/issues-of.ts';
import { isAffected } from '../../domain/known-issue-state.ts';
import { milestoneIndex } from '../../domain/milestone-order.ts';
import { existsAt, type Moment } from '../../domain/moment.ts';
import { milestoneContents } from '../../domain/release-contents.ts';
import { noteState } from '../../domain/note-state.ts';
import { planPeriod } from '../../schema/plan-period.ts';
import { milestoneAfter } from './announcement-facts.ts';
import type { AnnouncementLine, AnnouncementSection } from './announcement-model.ts';
import type { ViewContext } from '../context.ts';
import { criterionTag, criterionTitle, severityTag } from '../shared/labels.ts';
import { countNotes } from '../shared/note-marks.ts';
import { issueLink, itemLink, noteLink } from '../shared/entry-links.ts';
import type { NavLink } from '../site/nav.ts';
import { timelineRows } from '../timeline/timeline-rows.ts';
import { ownValue } from '../../lib/own-value.ts';

/** Summarises the upgrade notes: how many there are of each advice, and the required ones. */
export function notesSection(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
): AnnouncementSection | undefined {
  const { words, urls } = context;
  if (!isPublication(milestone)) return undefined;
  const moment: Moment = { at: 'milestone', id: milestone.id };
  const notes = release.notes
    .filter((note) => existsAt(release, note.since, moment))
    .map((note) => ({ note, state: noteState(release, note, moment) }));
  if (notes.length === 0) return undefined;
  // Readers know the notes of GA by then; a maintenance release announces only what is new.
  const required = milestone.kind === 'maintenance' ? [] : notes;
  return {
    title: words.announcement.notes,
    lead: words.formats.row(
      countNotes(
        context,
        notes.map(({ state }) => state),
      ).map(({ n, tag }) => `${n} ${tag.word}`),
    ),
    lists: [
      {
        title: words.advice.required,
        lines: required
          .filter(({ state }) => state.kind === 'step' && state.advice === 'required')
          .map(({ note }) => line(context, noteLink(context, note))),
      },
      {
        lines: [
          line(context, {
            label: words.release.dutyRead(notes.length),
            href: urls.upgradeNotes(release.id),
          }),
        ],
      },
    ].filter(({ lines }) => lines.length > 0),
  };
}

/** Lists the known issues that affect the milestone. */
export function issuesSection(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
): AnnouncementSection | undefined {
  const { words, catalog } = context;
  if (!isPublication(milestone)) return undefined;
  const lines = issuesOf(catalog, release, context.today)
    .filter((issue) => isAffected(catalog, issue, { release, milestone }, context.today))
    .map((issue) => ({
      ...line(context, issueLink(context, issue)),
      mark: issue.severity === undefined ? undefined : severityTag(issue.severity, context).word,
    }));
  return lines.length === 0
    ? undefined
    : { title: words.common.ofRelease.knownIssues, lists: [{ lines }] };
}

const TEST_KINDS: ReadonlySet<Milestone['kind']> = new Set(['alpha', 'beta', 'rc', 'testing']);

/**
 * Asks for tests: items not confirmed to work yet, tests under way, and the day answers help by.
 */
export function testSection(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
): AnnouncementSection | undefined {
  const { words, catalog } = context;
  const [criterion] = catalog.site.criteria;
  if (!TEST_KINDS.has(milestone.kind) || criterion === undefined) return undefined;
  const moment: Moment = { at: 'milestone', id: milestone.id };
  const after = milestoneAfter(release, milestone);
  const open = milestoneContents(release, milestone, context.today).flatMap((item) => {
    const { criteria } = itemState(release, item, moment);
    const state = ownValue(criteria, criterion.id)?.state ?? 'unknown';
    if (state !== 'unknown' && state !== 'unmet') return [];
    return [{ ...line(context, itemLink(context, item)), mark: criterionTag(state, context).word }];
  });
  const row = timelineRows(context, release)[milestoneIndex(release, milestone.id)];
  const tested = (row?.tested ?? []).map(({ by, detail, href, noteHtml }) => ({
    text: detail === undefined ? by : `${by}: ${detail}`,
    href,
    noteHtml,
  }));
  return {
    title: words.announcement.test,
    lead:
      after?.plan === undefined || planPeriod(after.plan)?.kind !== 'day'
        ? words.announcement.testLead
        : words.announcement.testUntil(words.formats.day(after.plan), after.next.title),
    lists: [
      { title: words.announcement.open(criterionTitle(criterion.id, context)), lines: open },
      { title: words.milestone.tested, lines: tested },
    ].filter(({ lines }) => lines.length > 0),
  };
}

/** Lists the feedback channels of site.yaml. */
export function feedbackSection(
  context: ViewContext,
  { kind }: Milestone,
): AnnouncementSection | undefined {
  const { words, catalog } = context;
  const { feedback, matrix, mail } = catalog.site.channels;
  const names = words.announcement.channels;
  const lines: AnnouncementLine[] = [
    ...(feedback === undefined ? [] : [{ text: names.feedback, href: feedback }]),
    ...(matrix === undefined ? [] : [{ text: names.matrix, href: matrix }]),
    ...(mail === undefined ? [] : [{ text: `${names.mail}: ${mail}` }]),
  ];
  if (lines.length === 0 || kind === 'eol') return undefined;
  return { title: words.announcement.feedback, lists: [{ lines }] };
}

function line({ urls }: ViewContext, { label, href }: NavLink): AnnouncementLine {
  return { text: label, href: urls.absolute(href) };
}
