import type { Html } from '../../lib/html.ts';

/** One line of an announcement; addresses are whole, since it is read elsewhere. */
export interface AnnouncementLine {
  readonly text: string;
  readonly href?: string | undefined;
  /** A word on it: its advice, its status, or both before and after. */
  readonly mark?: string | undefined;
  /** Finished HTML. */
  readonly noteHtml?: Html | undefined;
}

/** A titled part of an announcement: a sentence, then lists of lines. */
export interface AnnouncementSection {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly lists: readonly {
    readonly title?: string | undefined;
    readonly lines: readonly AnnouncementLine[];
  }[];
}

/** The announcement of a milestone: one model for mail, chat, Markdown and the page. */
export interface Announcement {
  readonly lang: string;
  readonly subject: string;
  /** Introduction in one or two sentences. */
  readonly lead: readonly string[];
  /** Tag, artefacts, days. */
  readonly facts: readonly {
    readonly label: string;
    readonly lines: readonly AnnouncementLine[];
  }[];
  readonly sections: readonly AnnouncementSection[];
  /** Where all of this can be read. */
  readonly more: AnnouncementLine;
  /** `2.0-rc1`: names it among all announcements of the site. */
  readonly id: string;
  readonly site: string;
  /** Where it goes by mail, and who sends it, as site.yaml says. */
  readonly mail: { readonly to: string | undefined; readonly from: string | undefined };
}
