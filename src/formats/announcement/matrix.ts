import type { Announcement, AnnouncementLine } from '../../view/announcement/announcement-model.ts';
import { announcementText } from './text.ts';
import { escapeText, joinHtml, markup, NO_HTML, type Html } from '../../lib/html.ts';

/**
 * Limit for the content; an event may have 65,536 bytes
 * (https://spec.matrix.org/latest/client-server-api/#size-limits).
 */
const MAX_BYTES = 60_000;

/**
 * Renders an announcement as the content of an `m.room.message` event, with a plain text and an
 * HTML body. The HTML has only elements that clients support
 * (https://spec.matrix.org/latest/client-server-api/#mtext). A text that is too long for an event
 * is cut to its subject, its first sentences and its address. The empty `m.mentions` says that the
 * event is meant for nobody: without it, `@room` or a name in a text would notify
 * (https://spec.matrix.org/latest/client-server-api/#user-and-room-mentions).
 */
export function announcementMatrix(announcement: Announcement): string {
  const whole = eventText(announcement);
  return Buffer.byteLength(whole) <= MAX_BYTES
    ? whole
    : eventText({ ...announcement, facts: [], sections: [] });
}

function eventText(announcement: Announcement): string {
  const event = {
    msgtype: 'm.text',
    body: `${announcement.subject}\n\n${announcementText(announcement)}`.trimEnd(),
    format: 'org.matrix.custom.html',
    formatted_body: formattedBody(announcement),
    'm.mentions': {},
  };
  return `${JSON.stringify(event, null, 2)}\n`;
}

function formattedBody({ subject, lead, facts, sections, more }: Announcement): Html {
  return joinHtml([
    markup`<h3>${escapeText(subject)}</h3>`,
    ...lead.map((text) => markup`<p>${escapeText(text)}</p>`),
    list(
      facts.map(
        ({ label, lines }) =>
          markup`<strong>${escapeText(label)}:</strong> ${joinHtml(lines.map(link), ', ')}`,
      ),
    ),
    ...sections.flatMap((section) => [
      markup`<h4>${escapeText(section.title)}</h4>`,
      section.lead === undefined ? NO_HTML : markup`<p>${escapeText(section.lead)}</p>`,
      ...section.lists.flatMap(({ title, lines }) => [
        title === undefined ? NO_HTML : markup`<p><strong>${escapeText(title)}</strong></p>`,
        list(lines.map(lineHtml)),
      ]),
    ]),
    markup`<p>${link(more)}</p>`,
  ]);
}

function list(items: readonly Html[]): Html {
  return items.length === 0
    ? NO_HTML
    : markup`<ul>${joinHtml(items.map((item) => markup`<li>${item}</li>`))}</ul>`;
}

function lineHtml(line: AnnouncementLine): Html {
  const mark = line.mark === undefined ? NO_HTML : markup` (${escapeText(line.mark)})`;
  const note = line.noteHtml === undefined ? NO_HTML : markup`: ${line.noteHtml}`;
  return joinHtml([link(line), mark, note]);
}

function link({ text, href }: AnnouncementLine): Html {
  const label = escapeText(text);
  return href === undefined ? label : markup`<a href="${escapeText(href)}">${label}</a>`;
}
