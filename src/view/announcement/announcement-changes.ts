import type { Milestone, Release } from '../../domain/catalog.ts';
import { milestoneBefore } from '../../domain/compare-milestones.ts';
import { isPublication } from '../../domain/publication.ts';
import type { AnnouncementLine, AnnouncementSection } from './announcement-model.ts';
import type { ChangeEntry } from '../shared/change-entries.ts';
import type { ViewContext } from '../context.ts';
import { milestoneChanges } from '../milestone/milestone-changes.ts';

/** Returns the changes since the previous milestone, as the milestone's page lists them. */
export function announcedChanges(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
): AnnouncementSection | undefined {
  if (!isPublication(milestone)) return undefined;
  const before = milestoneBefore(release, milestone, context.today);
  const changes = milestoneChanges(context, release, before, milestone);
  return {
    title: changes.title,
    lead: changes.lists.length === 0 ? changes.none : undefined,
    lists: changes.lists.map(({ title, entries }) => ({
      title,
      lines: entries.map((entry) => changeLine(context, entry)),
    })),
  };
}

function changeLine(context: ViewContext, entry: ChangeEntry): AnnouncementLine {
  const { label, href, noteHtml } = entry;
  return { text: label, href: context.urls.absolute(href), mark: markOf(context, entry), noteHtml };
}

function markOf(
  { words }: ViewContext,
  { was, is, days, remarks }: ChangeEntry,
): string | undefined {
  if (remarks !== undefined) return words.formats.row(remarks);
  if (days !== undefined) return `${days.was.text} → ${days.is.text}`;
  if (is === undefined) return undefined;
  return was === undefined ? is.word : `${was.word} → ${is.word}`;
}
