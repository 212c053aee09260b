import MailComposer from 'nodemailer/lib/mail-composer';
import type { Announcement } from '../../view/announcement/announcement-model.ts';
import { announcementText } from './text.ts';

/** Sender and recipient of a mail, and its day, `YYYY-MM-DD`. */
export interface Envelope {
  readonly from: string;
  readonly to: string | undefined;
  readonly day: string;
}

/**
 * Renders an announcement as a mail that a mail program opens as a draft: UTF-8 text with encoded
 * headers. The same announcement on the same day gives the same bytes.
 */
export async function announcementEml(
  announcement: Announcement,
  { from, to, day }: Envelope,
): Promise<string> {
  const { id, lang, subject, more } = announcement;
  const host = new URL(more.href ?? 'https://localhost').hostname;
  const message = new MailComposer({
    from,
    ...(to === undefined ? {} : { to }),
    subject,
    text: announcementText(announcement),
    date: new Date(`${day}T00:00:00Z`),
    messageId: `<relnotes.${id}.${lang}@${host}>`,
    encoding: 'quoted-printable',
    headers: { 'Content-Language': lang, 'X-Unsent': '1' },
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const built = await message.compile().build();
  return built.toString('utf8');
}
