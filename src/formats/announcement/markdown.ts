import type { Announcement, AnnouncementLine } from '../../view/announcement/announcement-model.ts';
import { blocks, heading, list, paragraph } from '../markdown/blocks.ts';
import { markdownText } from '../markdown/escape.ts';
import { withoutMentions } from '../markdown/mentions.ts';
import { labelled, makeWriter, type Writer } from '../markdown/writer.ts';

/** Renders an announcement as Markdown that notifies nobody, for a forum, a blog or the body of a release. */
export function announcementMarkdown(announcement: Announcement): string {
  const { subject, lead, facts, sections, more } = announcement;
  const writer = makeWriter(more.href ?? '');
  const text = blocks(
    heading(1, markdownText(subject)),
    ...lead.map((sentence) => paragraph(markdownText(sentence))),
    list(
      facts.map(({ label, lines }) =>
        labelled(label, lines.map((line) => writer.link(linkOf(line))).join(', ')),
      ),
    ),
    ...sections.flatMap((section) => [
      heading(2, markdownText(section.title)),
      section.lead === undefined ? '' : paragraph(markdownText(section.lead)),
      ...section.lists.flatMap(({ title, lines }) => [
        title === undefined ? '' : heading(3, markdownText(title)),
        list(lines.map((line) => lineMarkdown(writer, line))),
      ]),
    ]),
    writer.link(linkOf(more)),
  );
  return withoutMentions(`${text}\n`);
}

function linkOf({ text, href }: AnnouncementLine) {
  return { label: text, href };
}

function lineMarkdown(writer: Writer, line: AnnouncementLine): string {
  const mark = line.mark === undefined ? '' : ` (${markdownText(line.mark)})`;
  const note = writer.inline(line.noteHtml);
  return `${writer.link(linkOf(line))}${mark}${note === '' ? '' : `: ${note}`}`;
}
