import type { DocsPage } from '../../../view/docs/docs-page.ts';
import type { EntryGroup } from '../../../view/meeting/meeting-entries.ts';
import type { MeetingPage } from '../../../view/meeting/meeting-page.ts';
import type { MeetingsPage } from '../../../view/meeting/meetings-page.ts';
import { blocks, heading, list, paragraph } from '../blocks.ts';
import { marks, section, whenText, type Writer } from '../writer.ts';

/** One meeting: the account, and each line with what it set. */
export function meetingText(writer: Writer, page: MeetingPage): string {
  return blocks(
    writer.facts(page.facts),
    writer.body(page.bodyHtml),
    section(page.lines.title, ...page.lines.groups.map((group) => groupText(writer, group))),
    writer.sources(page.sources),
  );
}

function groupText(writer: Writer, { title, href, marks: set, lines }: EntryGroup): string {
  return blocks(
    heading(3, writer.link({ label: title, href })),
    set
      .map(({ of, tag }) =>
        [of && writer.text(of), writer.text(tag.word)].filter(Boolean).join(' '),
      )
      .join(', '),
    list(
      lines.map(({ html, part }) =>
        part === undefined
          ? writer.inline(html)
          : `${writer.inline(html)} · ${writer.text(part.title)}${marks([part.tag])}`,
      ),
    ),
  );
}

/** All meetings, newest first, by year. */
export function meetingsText(writer: Writer, page: MeetingsPage): string {
  return blocks(
    writer.text(page.lead),
    ...page.years.map(({ year, meetings }) =>
      section(
        year.title,
        list(
          meetings.map((meeting) => {
            const { when, release, lines } = meeting;
            const said = [whenText(when), writer.link(meeting), writer.text(lines)];
            return [...said, release && writer.link(release)].filter(Boolean).join(' · ');
          }),
        ),
      ),
    ),
  );
}

/** A page of the handbook. `html` is that of its own text. */
export function docText(writer: Writer, page: DocsPage, html: string): string {
  return blocks(paragraph(writer.inline(page.leadHtml)), writer.body(html));
}
