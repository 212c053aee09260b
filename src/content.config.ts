import { defineCollection } from 'astro/content/config';
import { z } from 'zod';
import { command } from 'relnotes:build';
import type { CollectionName } from './catalog/collection-names.ts';
import { collectionLoader, sharedReading } from './catalog/loader.ts';
import type { ContentStore } from './catalog/store-entries.ts';
import { docSchema } from './schema/doc.ts';
import { itemSchema } from './schema/item.ts';
import { knownIssueSchema } from './schema/known-issue.ts';
import { meetingSchema } from './schema/meeting.ts';
import { releaseSchema } from './schema/release.ts';
import { siteSchema } from './schema/site.ts';
import { timelineSchema } from './schema/timeline.ts';
import { translationSchema } from './schema/translation.ts';
import { upgradeNoteSchema } from './schema/upgrade-note.ts';

/**
 * Reads the content once for all collections. Compiling the bundle reads nothing, since the fast build fills
 * the collections at run time. In dev, the server has already read the content for its pages.
 */
const read = sharedReading(async () => {
  if (command === 'bundle') return undefined;
  if (command === 'dev') return filledStore();
  const { loadContent } = await import('./build/content/load-content.ts');
  return loadContent();
});

async function filledStore(): Promise<ContentStore> {
  const { default: store, filled } = await import('astro:data-layer-content');
  await filled.promise;
  return store;
}

const loader = (name: CollectionName) => collectionLoader(name, read);

const brokenSchema = z.object({
  problems: z.array(
    z.object({
      line: z.number(),
      column: z.number(),
      code: z.string(),
      level: z.enum(['error', 'warning']),
      message: z.string(),
      hint: z.string(),
    }),
  ),
});

const fileSchema = z.object({ width: z.number().optional(), height: z.number().optional() });

/** The collections of the site, one for each kind of entry. */
export const collections = {
  site: defineCollection({ loader: loader('site'), schema: siteSchema }),
  releases: defineCollection({ loader: loader('releases'), schema: releaseSchema }),
  timelines: defineCollection({ loader: loader('timelines'), schema: timelineSchema }),
  items: defineCollection({ loader: loader('items'), schema: itemSchema }),
  upgradeNotes: defineCollection({ loader: loader('upgradeNotes'), schema: upgradeNoteSchema }),
  knownIssues: defineCollection({ loader: loader('knownIssues'), schema: knownIssueSchema }),
  meetings: defineCollection({ loader: loader('meetings'), schema: meetingSchema }),
  docs: defineCollection({ loader: loader('docs'), schema: docSchema }),
  /** The handbook of the program; empty unless site.yaml publishes it. */
  handbook: defineCollection({ loader: loader('handbook'), schema: docSchema }),
  /** Translations of entries into other languages of the site. */
  translations: defineCollection({ loader: loader('translations'), schema: translationSchema }),
  /** Pictures, with their pixels, and attachments; their id is their path. */
  files: defineCollection({ loader: loader('files'), schema: fileSchema }),
  /** Files with errors, in dev; their id is their path. A file whose fields are wrong is in no other collection. */
  broken: defineCollection({ loader: loader('broken'), schema: brokenSchema }),
};
