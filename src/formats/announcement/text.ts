import type {
  Announcement,
  AnnouncementLine,
  AnnouncementSection,
} from '../../view/announcement/announcement-model.ts';
import { inlineText } from '../markdown/inline.ts';
import { wrap } from './wrap.ts';

/** Renders an announcement as plain text of at most 72 columns; addresses are on separate lines. */
export function announcementText({ lead, facts, sections, more }: Announcement): string {
  const parts = [
    ...lead.map((text) => wrap(text)),
    facts.map(factText).join('\n'),
    ...sections.map(sectionText),
    lineText(more, ''),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Renders an announcement as plain text with its subject above, to paste into a mail. */
export function announcementMail(announcement: Announcement): string {
  const { mail } = announcement;
  const subject = announcement.subject.replaceAll(/\s+/gu, ' ');
  const head = [`Subject: ${subject}`, ...(mail.to === undefined ? [] : [`To: ${mail.to}`])];
  return `${head.join('\n')}\n\n${announcementText(announcement)}`;
}

function factText({ label, lines }: Announcement['facts'][number]): string {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined && only.href === undefined) {
    return wrap(`${label}: ${only.text}`, { first: '', rest: '  ' });
  }
  return [`${label}:`, ...lines.map((line) => lineText(line, '- '))].join('\n');
}

function sectionText({ title, lead, lists }: AnnouncementSection): string {
  const rule = '-'.repeat(Math.min(72, [...title].length));
  const blocks = lists.map((list) =>
    [
      ...(list.title === undefined ? [] : [wrap(`${list.title}:`)]),
      ...list.lines.map((line) => lineText(line, '- ')),
    ].join('\n'),
  );
  const head = `${wrap(title)}\n${rule}`;
  return [head, ...(lead === undefined ? [] : [wrap(lead)]), ...blocks].join('\n\n');
}

function lineText({ text, href, mark, noteHtml }: AnnouncementLine, bullet: string): string {
  const rest = ' '.repeat(bullet.length);
  const note = noteHtml === undefined ? '' : inlineText(noteHtml);
  return [
    wrap(mark === undefined ? text : `${text} (${mark})`, { first: bullet, rest }),
    ...(note === '' ? [] : [wrap(note, { first: rest })]),
    ...(href === undefined ? [] : [`${rest}${href}`]),
  ].join('\n');
}
