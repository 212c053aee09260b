import type { ViewContext } from '../context.ts';

/** What stands around the text of an announcement on a milestone's page. */
export interface AnnouncementBox {
  readonly title: string;
  readonly lead: string;
  readonly copy: string;
  /** The name of the text itself. */
  readonly label: string;
  /** What the browser says after copying, or where that is not allowed. */
  readonly copied: string;
  readonly notCopied: string;
}

/** The words of the box. */
export function announcementBox({ words }: ViewContext): AnnouncementBox {
  const { title, lead, copy, text, copied, notCopied } = words.announcement;
  return { title, lead, copy, label: text, copied, notCopied };
}
