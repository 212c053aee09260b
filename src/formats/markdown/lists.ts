import type { ItemEntry } from '../../view/item/item-entry.ts';
import type { KindList } from '../../view/item/kind-list.ts';
import type { Tag } from '../../view/shared/marks.ts';
import type { PathEntry, ReadingModel, StepModel } from '../../view/upgrade/path-step.ts';
import type { UpgradeSummary } from '../../view/release/release-upgrade.ts';
import type { ReleaseRow, ReleaseTable } from '../../view/release/release-table.ts';
import type { TimelineRow } from '../../view/timeline/timeline-rows.ts';
import type { RemarkedLink } from '../../view/site/nav.ts';
import { blocks, list, paragraph, table } from './blocks.ts';
import { markdownText } from './escape.ts';
import { labelled, marks, whenText, type Writer } from './writer.ts';
import type { Html } from '../../lib/html.ts';

/** A line that says what something is, in short. */
export interface MarkedLine {
  readonly title: string;
  readonly href: string;
  readonly tag: Tag;
  readonly remark?: string | undefined;
}

/** Links with their marks. */
export function markedLines(writer: Writer, lines: readonly MarkedLine[]): string {
  return list(
    lines.map(({ title, href, tag, remark }) => {
      const tail = remark === undefined ? '' : `, ${markdownText(remark)}`;
      return `${writer.link({ label: title, href })}${marks([tag])}${tail}`;
    }),
  );
}

/** Links with their remarks. */
export function remarkedLinks(writer: Writer, links: readonly RemarkedLink[]): string {
  return list(links.map((link) => `${writer.link(link)}${remarksText(link)}`));
}

/** Returns the remarks on a link, to follow it. */
export function remarksText({ remarks }: RemarkedLink): string {
  return remarks === undefined ? '' : `: ${markdownText(remarks.join(' · '))}`;
}

/** Items, each with what it is and, where that is the point, what to do; then groups of items by component. */
export function entries(
  writer: Writer,
  all: readonly ItemEntry[],
  groups: KindList['groups'] = [],
): string {
  return list([
    ...all.map((entry) => entryLine(writer, entry, entry.name.html)),
    ...groups.map(({ component, entries: own }) => {
      const lines = own.map((entry) => entryLine(writer, entry, entry.name.bareHtml));
      return `${writer.text(component)}\n${list(lines)}`;
    }),
  ]);
}

function entryLine(
  writer: Writer,
  { slug, name, href, summary, tags, remarks, duties }: ItemEntry,
  nameHtml: Html,
): string {
  const said = [writer.inline(summary), ...remarks.map((remark) => markdownText(remark))];
  const text = said.filter((part) => part !== '').join(' · ');
  const nested = list(duties.map(({ label, html }) => labelled(label, writer.inline(html))));
  const head = name.isWhole
    ? `${writer.inline(nameHtml)}${marks(tags)}${text === '' ? '' : ` · ${text}`} (${writer.link({ label: slug, href })})`
    : `${writer.linked(nameHtml, href)}${marks(tags)}${text === '' ? '' : `: ${text}`}`;
  return [head, nested].filter((part) => part !== '').join('\n');
}

/** Returns the impact and the action of an item, as paragraphs. */
export function dutyTexts(writer: Writer, duties: ItemEntry['duties']): string {
  return blocks(
    ...duties.map(({ label, html }) => paragraph(labelled(label, writer.inline(html)))),
  );
}

/** Entries of a path that are to be read. */
export function readings(writer: Writer, all: readonly ReadingModel[]): string {
  return list(
    all
      .filter(({ hidden }) => hidden !== true)
      .map((entry) =>
        `${entryHead(writer, entry)}\n${list([...readingTexts(writer, entry), ...factTexts(writer, entry)])}`.trim(),
      ),
  );
}

/** Steps of a path with their instructions; each has a box. */
export function steps(
  writer: Writer,
  all: readonly StepModel[],
  instructionsOf: (name: string) => string,
): string {
  return list(
    all
      .filter(({ hidden }) => hidden !== true)
      .map((step) =>
        blocks(
          `[ ] ${entryHead(writer, step)}`,
          list(factTexts(writer, step)),
          instructionsOf(step.name),
        ),
      ),
  );
}

function entryHead(writer: Writer, { title, href, tags }: PathEntry): string {
  return `${writer.link({ label: title, href })}${marks(tags)}`;
}

/** Returns the text of an entry to read, as lines: its summary, its impact and its action. */
export function readingTexts(writer: Writer, { summaryHtml, duties }: ReadingModel): string[] {
  return [
    ...(summaryHtml === undefined ? [] : [writer.inline(summaryHtml)]),
    ...duties.map(({ label, html }) => labelled(label, writer.inline(html))),
  ];
}

function factTexts(writer: Writer, { facts }: PathEntry): string[] {
  return facts.map((fact) => writer.facts([fact]).replace(/^- /u, ''));
}

/** Returns the number of notes of each advice, with links to them. */
export function dutyBlock(writer: Writer, { counts, none, links }: UpgradeSummary): string {
  return blocks(none === undefined ? countLine(counts) : writer.text(none), writer.links(links));
}

/** `3 Required, 2 Optional`. */
export function countLine(counts: UpgradeSummary['counts']): string {
  return counts.map(({ n, tag }) => `${n} ${markdownText(tag.word)}`).join(', ');
}

/** Releases with their support windows. */
export function releaseTable(writer: Writer, { head, rows, hasSupport }: ReleaseTable): string {
  return table(
    head.map((text) => writer.text(text)),
    rows.map((row) => [
      `${writer.link(row.link)} (${writer.text(row.version)})${marks([hasSupport ? undefined : row.tag])}`,
      ...(hasSupport ? supportCells(writer, row) : []),
      row.newest === undefined
        ? ''
        : writer.link({ label: row.newest.text, href: row.newest.href }),
      whenText(row.ga),
    ]),
  );
}

function supportCells(writer: Writer, { tag, phase, until, extended }: ReleaseRow): string[] {
  return [
    [
      tag && writer.text(tag.word),
      phase && `${writer.text(phase.label)} ${whenText(phase.until)}`.trim(),
    ],
    [whenText(until), extended && `${writer.text(extended.label)} ${whenText(extended.until)}`],
  ].map((texts) => texts.filter(Boolean).join(', '));
}

type Columns = Readonly<Record<'milestone' | 'planned' | 'actual' | 'state', string>>;

/** Milestones with plan, day and state. */
export function milestoneTable(
  writer: Writer,
  columns: Columns,
  rows: readonly TimelineRow[],
): string {
  const { milestone, planned, actual, state } = columns;
  return table(
    [milestone, planned, actual, state].map((text) => writer.text(text)),
    rows.map((row) => [
      writer.link({ label: row.title, href: row.href }),
      row.planned === undefined ? writer.text(row.noPlan) : whenText(row.planned),
      row.actual === undefined ? writer.text(row.noActual) : whenText(row.actual),
      `${writer.text(row.tag.word)}${row.slip === undefined ? '' : `, ${writer.text(row.slip)}`}`,
    ]),
  );
}
