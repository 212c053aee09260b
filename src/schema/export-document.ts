import { z } from 'zod';
import { day, links, maybeDay, maybeText, text, texts, word } from './api/fields.ts';
import { apiItem } from './api/item.ts';
import { apiKnownIssue } from './api/known-issue.ts';
import { apiRelease } from './api/release.ts';
import { apiUpgradeNote } from './api/upgrade-note.ts';
import { maybeWithdrawn } from './api/withdrawn.ts';

/** The version of the form, which changes when a field is removed or means something else. */
export const EXPORT_VERSION = 1;

const version = z.object({
  version: maybeText('Its version or tag; null for changes that are not published.'),
  milestone: maybeText('The id of its milestone; null while nothing is published.'),
  tag: maybeText('The published tag.'),
  date: maybeDay('The day it was published; null if it is not, or if the day is not known.'),
  since: maybeText('The title of the milestone it is compared with; null for the first version.'),
  withdrawn: maybeWithdrawn('Set if it must no longer be used.'),
  url: text('An address about it: one that its sources name, else its page.'),
  items: texts('The refs of the items that it brings.'),
  changed_items: texts('The refs of items whose maturity it changes.'),
  upgrade_notes: texts('The refs of upgrade notes that are new or changed.'),
  known_issues: texts('The refs of the known issues that it has.'),
  fixed_issues: texts('The refs of the known issues that it fixes.'),
});

const release = apiRelease.omit({ $schema: true, as_of: true, counts: true, items: true }).extend({
  markdown: text('The overview in Markdown; empty if there is none.'),
  versions: z.array(version).meta({ description: 'The exported versions, the newest first.' }),
});

const markdown = { markdown: text('The text in Markdown, with whole addresses.') };

/** The document of `relnotes export --as json`. */
export const exportDocument = z.object({
  format: word(['relnotes-export'], 'The form of the document.'),
  format_version: z.literal(EXPORT_VERSION).meta({ description: 'The version of the form.' }),
  as_of: day('The day to which states such as "next" or "overdue" refer.'),
  language: text('The language of the texts, where they are translated.'),
  site: z
    .object({ title: text('The title of the site.'), url: text('Its address.') })
    .meta({ description: 'The site that the notes come from.' }),
  products: z
    .array(z.object({ id: text('Its id.'), title: text('Its title.') }))
    .meta({ description: 'The products of the releases; empty on a site that names none.' }),
  releases: z
    .array(release)
    .meta({ description: 'The exported releases with their timelines, the newest first.' }),
  items: z
    .array(apiItem.extend(markdown))
    .meta({ description: 'All items that a version names, each once.' }),
  upgrade_notes: z
    .array(apiUpgradeNote)
    .meta({ description: 'All upgrade notes that a version names, each once.' }),
  known_issues: z
    .array(apiKnownIssue.extend({ ...markdown, links }))
    .meta({ description: 'All known issues that a version names, each once.' }),
});

export type ExportDocument = z.output<typeof exportDocument>;
