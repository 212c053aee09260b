import type { ModelOf, PageKind, PageOf } from '../../view/pages.ts';
import { mdxBody } from './mdx-body.ts';
import { itemText } from './pages/item.ts';
import { compareText, milestoneText, timelineText } from './pages/milestone.ts';
import { knownIssuesText, upgradeNotesText } from './pages/notes.ts';
import {
  areaText,
  homeText,
  releasesText,
  searchText,
  upgradeIndexText,
} from './pages/overviews.ts';
import { docText, meetingsText, meetingText } from './pages/prose.ts';
import { readinessText } from './pages/readiness.ts';
import { releaseText } from './pages/release.ts';
import { upgradePairText } from './pages/upgrade.ts';
import type { Writer } from './writer.ts';

/** Writes what a page shows below its title as Markdown. */
export type PageWriter<Kind extends PageKind> = (
  writer: Writer,
  model: ModelOf<Kind>,
  page: PageOf<Kind>,
) => string;

/** The writer of each kind of page. Every kind has one: the head of every page names its Markdown twin. */
export const PAGE_WRITERS: { readonly [Kind in PageKind]: PageWriter<Kind> } = {
  home: homeText,
  releases: releasesText,
  release: (writer, model, { context, subject }) =>
    releaseText(writer, model, mdxBody(context, subject)),
  upgradeNotes: upgradeNotesText,
  timeline: timelineText,
  compare: compareText,
  milestone: milestoneText,
  readiness: readinessText,
  knownIssues: knownIssuesText,
  item: itemText,
  upgrade: upgradeIndexText,
  upgradePath: upgradePairText,
  area: areaText,
  meetings: meetingsText,
  meeting: meetingText,
  doc: (writer, model, { context, subject }) => docText(writer, model, mdxBody(context, subject)),
  search: searchText,
};
