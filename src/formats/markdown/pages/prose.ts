import type { Body } from '../../../domain/catalog.ts';
import type { DocsPage } from '../../../view/docs/docs-page.ts';
import type { EntryGroup } from '../../../view/meeting/meeting-entries.ts';
import type { MeetingPage } from '../../../view/meeting/meeting-page.ts';
import type { MeetingsPage } from '../../../view/meeting/meetings-page.ts';
import { blocks, heading, list, paragraph, separateBlocks } from '../blocks.ts';
import type { BodyWriter } from '../twin.ts';
import { marks, section, whenText, type Writer } from '../writer.ts';

/** One meeting: the account, and each line with what it set. `body` is the account. */
export function meetingText(writer: BodyWriter, page: MeetingPage, body: Body): string {
  return blocks(
    separateBlocks(writer.facts(page.facts), writer.body(body)),
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

/** A page of the handbook. `body` is its own text. */
export function docText(writer: BodyWriter, page: DocsPage, body: Body): string {
  return blocks(paragraph(writer.inline(page.leadHtml)), writer.body(body));
}
