import type { Announcement, AnnouncementLine } from '../../view/announcement/announcement-model.ts';
import { escapeHtml } from '../../view/shared/inline.ts';
import { announcementText } from './text.ts';

/**
 * Limit for the content; an event may have 65,536 bytes
 * (https://spec.matrix.org/latest/client-server-api/#size-limits).
 */
const MAX_BYTES = 60_000;

/**
 * Renders an announcement as the content of an `m.room.message` event, with a plain text and an
 * HTML body. The HTML has only elements that clients support
 * (https://spec.matrix.org/latest/client-server-api/#mtext). A text that is too long for an event
 * is cut to its subject, its first sentences and its address.
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
  };
  return `${JSON.stringify(event, null, 2)}\n`;
}

function formattedBody({ subject, lead, facts, sections, more }: Announcement): string {
  return [
    `<h3>${escapeHtml(subject)}</h3>`,
    ...lead.map((text) => `<p>${escapeHtml(text)}</p>`),
    list(
      facts.map(
        ({ label, lines }) =>
          `<strong>${escapeHtml(label)}:</strong> ${lines.map((line) => link(line)).join(', ')}`,
      ),
    ),
    ...sections.flatMap((section) => [
      `<h4>${escapeHtml(section.title)}</h4>`,
      section.lead === undefined ? '' : `<p>${escapeHtml(section.lead)}</p>`,
      ...section.lists.flatMap(({ title, lines }) => [
        title === undefined ? '' : `<p><strong>${escapeHtml(title)}</strong></p>`,
        list(lines.map(lineHtml)),
      ]),
    ]),
    `<p>${link(more)}</p>`,
  ].join('');
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function lineHtml(line: AnnouncementLine): string {
  const mark = line.mark === undefined ? '' : ` (${escapeHtml(line.mark)})`;
  return `${link(line)}${mark}${line.noteHtml === undefined ? '' : `: ${line.noteHtml}`}`;
}

function link({ text, href }: AnnouncementLine): string {
  const label = escapeHtml(text);
  return href === undefined ? label : `<a href="${escapeHtml(href)}">${label}</a>`;
}
