import type { Body } from '../../../domain/catalog.ts';
import type { KnownIssueModel } from '../../../view/known-issue/known-issue-model.ts';
import type { KnownIssuesPage } from '../../../view/known-issue/known-issues-page.ts';
import type { NoteHistory } from '../../../view/upgrade/note-history.ts';
import type { UpgradeNotesPage } from '../../../view/upgrade/upgrade-notes-page.ts';
import { blocks, heading, list, paragraph, separateBlocks } from '../blocks.ts';
import { countLine } from '../lists.ts';
import type { BodyWriter } from '../twin.ts';
import { labelled, marks, section, whenText, type Writer } from '../writer.ts';

/** Gives the body of an entry by its id on the page. */
export type BodyOf = (id: string) => Body | undefined;

/** The upgrade notes of a release, each in full. */
export function upgradeNotesText(
  writer: BodyWriter,
  page: UpgradeNotesPage,
  bodyOf: BodyOf,
): string {
  return blocks(
    writer.text(page.over),
    page.lead === undefined ? '' : writer.text(page.lead),
    countLine(page.counts),
    page.none === undefined ? '' : writer.text(page.none),
    page.paths && section(page.paths.label, writer.links(page.paths.links)),
    ...page.groups.map(({ title, lines }) =>
      section(
        title,
        ...lines.flatMap((note) => [
          heading(3, `${writer.link({ label: note.title, href: note.href })}${marks([note.tag])}`),
          note.changed === undefined ? '' : writer.text(note.changed),
          paragraph(writer.inline(note.summaryHtml)),
          separateBlocks(
            writer.facts(note.facts),
            writer.body(bodyOf(note.id), note.id),
            ...note.checks.map(({ title, body, name }) =>
              blocks(writer.title(4, title), writer.body(body, name)),
            ),
            note.history === undefined ? '' : historyText(writer, note.history),
            writer.links(note.links),
          ),
        ]),
      ),
    ),
  );
}

function historyText(writer: Writer, { title, entries }: NoteHistory): string {
  const lines = entries.map(({ milestone, when, tag, phase, saidHtml, whyHtml, sources }) => {
    const head = [milestone === undefined ? '' : writer.text(milestone), whenText(when)];
    const said = [
      phase === undefined ? '' : writer.text(phase),
      writer.inline(saidHtml),
      writer.inline(whyHtml),
      ...sources.map(writer.link),
    ];
    const name = head.filter(Boolean).join(', ');
    return `${name}${marks([tag])}: ${said.filter(Boolean).join(' · ')}`.replace(/: $/u, '');
  });
  return blocks(writer.title(4, title), list(lines));
}

/** The known issues of a release, each in full. */
export function knownIssuesText(writer: BodyWriter, page: KnownIssuesPage, bodyOf: BodyOf): string {
  return blocks(
    writer.text(page.over),
    writer.text(page.lead),
    ...page.groups.map(({ title, lines }) =>
      section(
        title,
        ...lines.flatMap((issue) => [
          heading(
            3,
            `${writer.link({ label: issue.title, href: issue.href })}${marks(issue.tags)}`,
          ),
          paragraph(writer.inline(issue.summaryHtml)),
          separateBlocks(
            writer.facts(issue.facts),
            workaroundText(writer, issue.workaround),
            writer.body(bodyOf(issue.id), issue.id),
            writer.links(issue.links),
          ),
        ]),
      ),
    ),
  );
}

function workaroundText(writer: Writer, workaround: KnownIssueModel['workaround']): string {
  if (workaround === undefined) return '';
  return paragraph(labelled(workaround.label, writer.inline(workaround.html)));
}
