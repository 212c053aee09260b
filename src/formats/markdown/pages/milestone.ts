import type { ChangeEntry } from '../../../view/shared/change-entries.ts';
import type { ComparePage } from '../../../view/compare/compare-page.ts';
import type { MilestonePage } from '../../../view/milestone/milestone-page.ts';
import type { TimelinePage } from '../../../view/timeline/timeline-page.ts';
import type { TimelineRow } from '../../../view/timeline/timeline-rows.ts';
import type { Body } from '../../../domain/catalog.ts';
import { blocks, list, table } from '../blocks.ts';
import type { BodyWriter } from '../twin.ts';
import type { BodyOf } from './notes.ts';
import { markedLines, milestoneTable, remarksText } from '../lists.ts';
import { labelled, marks, section, whenText, type Writer } from '../writer.ts';

/** All milestones of a release, then what is to say about each. */
export function timelineText(writer: BodyWriter, page: TimelinePage, noteOf: BodyOf): string {
  const details = page.rows.map((row) => {
    const note = writer.body(noteOf(row.id), row.id);
    const text = rowDetails(writer, row, note, page.until);
    return text === '' ? '' : blocks(writer.title(3, row.title), text);
  });
  return blocks(
    writer.text(page.over),
    writer.text(page.summary),
    milestoneTable(writer, page.columns, page.rows),
    ...details,
    page.compare && writer.link(page.compare),
  );
}

function rowDetails(writer: Writer, row: TimelineRow, note: string, until: string): string {
  return blocks(
    note,
    row.ends === undefined ? '' : `${writer.text(until)} ${whenText(row.ends)}`,
    list(
      row.formerPlans.map(({ text, whyHtml }) =>
        [writer.text(text), writer.inline(whyHtml)].filter(Boolean).join(': '),
      ),
    ),
    list(
      row.versions.flatMap(({ label, isPublished, versions }) =>
        versions.map(({ text, href, when }) => {
          const name = writer.link({ label: text, href });
          const said = [isPublished ? name : labelled(label, name), whenText(when)];
          return said.filter(Boolean).join(', ');
        }),
      ),
    ),
    testedList(writer, row),
  );
}

function testedList(writer: Writer, { tested }: TimelineRow): string {
  return list(
    tested.map(({ by, detail, noteHtml, href }) =>
      [
        writer.link({ label: by, href }),
        detail === undefined ? '' : writer.text(detail),
        writer.inline(noteHtml),
      ]
        .filter(Boolean)
        .join(': '),
    ),
  );
}

/** Writes the contents of a milestone, and the changes since the previous one. */
export function milestoneText(
  writer: BodyWriter,
  page: MilestonePage,
  note: Body | undefined,
): string {
  const { row, changes, itemList } = page;
  return blocks(
    writer.text(page.over),
    writer.notice(page.withdrawn),
    writer.facts(page.facts),
    writer.body(note),
    changes &&
      section(
        changes.title,
        changes.lists.length === 0 ? writer.text(changes.none) : '',
        ...changes.lists.flatMap(({ title, entries }) => [
          writer.title(3, title),
          changeList(writer, entries),
        ]),
        changes.compare && writer.link(changes.compare),
      ),
    section(page.testedTitle, testedList(writer, row)),
    itemList &&
      section(
        itemList.title,
        itemList.groups.length === 0 ? writer.text(itemList.none) : '',
        ...itemList.groups.flatMap(({ title, items }) => [
          writer.title(3, title),
          markedLines(writer, items),
        ]),
      ),
    writer.sources(page.sources),
  );
}

/** Writes the changes, each with its remarks or its mark, or with the marks before and after. */
export function changeList(writer: Writer, entries: readonly ChangeEntry[]): string {
  return list(
    entries.map((entry) => {
      const note = writer.inline(entry.noteHtml);
      return `${writer.link(entry)}${remarksText(entry)}${changeMarks(writer, entry)}${note === '' ? '' : `: ${note}`}`;
    }),
  );
}

function changeMarks(writer: Writer, { was, is, days }: ChangeEntry): string {
  if (days !== undefined) return ` (${whenText(days.was)} → ${whenText(days.is)})`;
  if (was === undefined || is === undefined) return marks([is]);
  return ` (${writer.text(was.word)} → ${writer.text(is.word)})`;
}

/** A release at each of its milestones, side by side. */
function compareText(writer: Writer, page: ComparePage): string {
  const { neighbours, table: board } = page;
  return blocks(
    writer.text(page.over),
    writer.text(page.lead),
    section(neighbours.title, writer.links(neighbours.links)),
    section(
      board.title,
      ...board.groups.flatMap(({ title, rows }) => [
        writer.title(3, title),
        table(
          [writer.text(board.head), ...board.columns.map(writer.link)],
          rows.map((row) => [
            writer.link(row),
            ...row.cells.flatMap(({ span, tag, text }) => {
              const words = [tag?.word, text].filter((word) => word !== undefined);
              return Array.from({ length: span }, () => writer.text(words.join(', ')));
            }),
          ]),
        ),
      ]),
    ),
  );
}

/** The writers of these pages, by the names of their kinds. */
export const MILESTONE_WRITERS = {
  compare: compareText,
};
