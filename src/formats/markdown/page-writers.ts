import type { ModelOf, PageKind, PageOf } from '../../view/pages.ts';
import {
  bodyIn,
  issueBodies,
  itemTexts,
  milestoneNotes,
  noteBodies,
  releaseTexts,
} from './bodies.ts';
import { itemText } from './pages/item.ts';
import { MILESTONE_WRITERS, milestoneText, timelineText } from './pages/milestone.ts';
import { knownIssuesText, upgradeNotesText } from './pages/notes.ts';
import { OVERVIEW_WRITERS } from './pages/overviews.ts';
import { docText, meetingsText, meetingText } from './pages/prose.ts';
import { readinessText } from './pages/readiness.ts';
import { itemListText, releaseText } from './pages/release.ts';
import { securityText } from './pages/security.ts';
import { upgradePairText } from './pages/upgrade.ts';
import { stepAnchor } from '../../view/upgrade/step-anchor.ts';
import { noteNamed, stepText } from './step-text.ts';
import type { BodyWriter } from './twin.ts';

/** Writes what a page shows below its title as Markdown. */
export type PageWriter<Kind extends PageKind> = (
  writer: BodyWriter,
  model: ModelOf<Kind>,
  page: PageOf<Kind>,
) => string;

/** The writer of each kind of page. Every kind has one: the head of every page names its Markdown twin. */
export const PAGE_WRITERS: { readonly [Kind in PageKind]: PageWriter<Kind> } = {
  ...OVERVIEW_WRITERS,
  ...MILESTONE_WRITERS,
  release: (writer, model, { context, subject }) =>
    releaseText(writer, model, releaseTexts(context, subject)),
  timeline: (writer, model, { subject }) => timelineText(writer, model, milestoneNotes(subject)),
  milestone: (writer, model, { subject }) =>
    milestoneText(writer, model, subject.milestone.noteBody),
  upgradeNotes: (writer, model, { context, subject }) =>
    upgradeNotesText(writer, model, noteBodies(context, subject)),
  readiness: readinessText,
  knownIssues: (writer, model, { context, subject }) =>
    knownIssuesText(writer, model, issueBodies(context, subject)),
  itemList: itemListText,
  item: (writer, model, { context, subject }) =>
    itemText(writer, model, itemTexts(context, subject.item)),
  security: securityText,
  upgradePath: (writer, model, { context }) =>
    upgradePairText(writer, model, (name) => {
      const note = noteNamed(context.catalog, name);
      return note === undefined ? '' : stepText(context, writer, note, stepAnchor(note));
    }),
  meetings: meetingsText,
  meeting: (writer, model, { context, subject }) =>
    meetingText(writer, model, bodyIn(context, subject)),
  doc: (writer, model, { context, subject }) => docText(writer, model, bodyIn(context, subject)),
};
