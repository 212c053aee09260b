import type { ViewContext } from '../context.ts';

/** Texts of the box around an announcement on a milestone's page. */
export interface AnnouncementBox {
  readonly title: string;
  readonly lead: string;
  readonly copy: string;
  /** Accessible name of the announcement's text. */
  readonly label: string;
  /** Shown after copying, and if the browser does not allow it. */
  readonly copied: string;
  readonly notCopied: string;
}

/** Returns the texts of the box. */
export function announcementBox({ words }: ViewContext): AnnouncementBox {
  const { title, lead, copy, text, copied, notCopied } = words.announcement;
  return { title, lead, copy, label: text, copied, notCopied };
}
