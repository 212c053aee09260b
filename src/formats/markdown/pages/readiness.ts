import type { AskList, Blocks } from '../../../view/readiness/readiness-blocks.ts';
import type { Board, BoardRow } from '../../../view/readiness/readiness-board.ts';
import type { ReadinessPage } from '../../../view/readiness/readiness-page.ts';
import { blocks, list, table } from '../blocks.ts';
import { section, whenText, type Writer } from '../writer.ts';

/** Writes the verdict, the obstacles, then each item with its criteria, today and at each meeting. */
export function readinessText(writer: Writer, page: ReadinessPage): string {
  return blocks(
    writer.text(page.over),
    writer.text(page.verdict.text),
    list(page.verdict.bars.map(({ title, text }) => `${writer.text(title)}: ${writer.text(text)}`)),
    blocking(writer, page.blocks),
    section(page.items.title, writer.text(page.lead), boardTable(writer, page.board)),
    page.past.boards.length === 0 && page.past.leftOut === undefined
      ? ''
      : section(
          page.past.title,
          writer.text(page.past.lead),
          ...page.past.boards.flatMap(({ when, meeting, count, board }) => [
            writer.title(3, when.text),
            `${writer.link(meeting)}, ${writer.text(count)}`,
            boardTable(writer, board),
          ]),
          writer.text(page.past.leftOut ?? ''),
        ),
  );
}

function blocking(writer: Writer, { title, none, lists, asksSection, asks }: Blocks): string {
  return section(
    title,
    none === undefined ? '' : writer.text(none),
    ...lists.flatMap(({ title: name, entries }) => [
      writer.title(3, name),
      list(
        entries.map((entry) =>
          [writer.link(entry), writer.inline(entry.detailHtml)].filter(Boolean).join(': '),
        ),
      ),
    ]),
    asks.length === 0 ? '' : writer.title(3, asksSection.title),
    list(asks.map((one) => askLines(writer, one))),
  );
}

function askLines(writer: Writer, { person, asks }: AskList): string {
  const lines = asks.map(({ item, whatHtml, detailHtml, by, byLabel }) => {
    const due = by === undefined ? '' : `${writer.text(byLabel)} ${whenText(by)}`;
    const said = [writer.inline(whatHtml), due, writer.link(item), writer.inline(detailHtml)];
    return said.filter(Boolean).join(' · ');
  });
  return `${writer.text(person)}\n${list(lines)}`;
}

function boardTable(writer: Writer, { columns, criteria, groups }: Board): string {
  return blocks(
    ...groups.flatMap(({ title, rows }) => [
      title === undefined ? '' : `**${writer.text(title)}**`,
      table(
        [columns.item, columns.status, ...criteria.map((one) => one.title)].map((text) =>
          writer.text(text),
        ),
        rows.map((row) => boardRow(writer, row, criteria)),
      ),
    ]),
  );
}

function boardRow(writer: Writer, row: BoardRow, criteria: Board['criteria']): string[] {
  const attention = writer.inline(row.attentionHtml);
  const parts = row.parts.map(
    ({ title, tag }) => `${writer.text(title)}: ${writer.text(tag.word)}`,
  );
  return [
    [
      writer.link(row),
      writer.text(row.contradiction ?? ''),
      attention,
      writer.text(row.asks ?? ''),
      ...parts,
    ]
      .filter(Boolean)
      .join(' · '),
    writer.text(row.tag.word),
    ...criteria.map(({ id }) => {
      const answer = row.answers.find(({ criterion }) => criterion === id);
      if (answer === undefined) return '';
      const note = writer.inline(answer.noteHtml);
      const said = [writer.text(answer.tag.word), note, ...answer.evidence.map(writer.link)];
      return said.filter(Boolean).join(' · ');
    }),
  ];
}
