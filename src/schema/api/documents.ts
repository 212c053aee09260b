import { z } from 'zod';
import type { ApiDocumentName } from './document-names.ts';
import { address, head, text } from './fields.ts';
import { apiItems } from './item.ts';
import { apiKnownIssues } from './known-issue.ts';
import { apiNews } from './news.ts';
import { apiProducts } from './product.ts';
import { apiRelease, apiReleases } from './release.ts';
import { apiSchedule } from './schedule.ts';
import { apiUpgradeNotes } from './upgrade-note.ts';
import { apiUpgradePath } from './upgrade-path.ts';

const apiIndex = z.object({
  ...head,
  version: z.literal('v1').meta({ description: 'The version of the API, as in its address.' }),
  title: text('The title of the site.'),
  url: address('The address of its page.'),
  documents: z
    .array(
      z.object({
        name: text('The name of its schema.'),
        says: text('The contents of the document.'),
        url: address('Its address.'),
        schema: address('The JSON Schema that describes it.'),
      }),
    )
    .meta({ description: 'All documents of the API.' }),
});

export type ApiIndex = z.output<typeof apiIndex>;

interface DocumentKind {
  readonly schema: z.ZodType;
  readonly says: string;
}

/** The document types of the API, by the name of their schema. */
export const API_DOCUMENTS = {
  index: { schema: apiIndex, says: 'All documents of the API.' },
  products: {
    schema: apiProducts,
    says: 'The products of the site; empty on a site that names none.',
  },
  releases: { schema: apiReleases, says: 'All releases with their support windows.' },
  release: { schema: apiRelease, says: 'A release with its milestones and components.' },
  items: { schema: apiItems, says: 'The items of a release.' },
  news: { schema: apiNews, says: 'What a release brings, version by version.' },
  'upgrade-notes': { schema: apiUpgradeNotes, says: 'Upgrade notes: of all releases, or of one.' },
  'known-issues': { schema: apiKnownIssues, says: 'The known issues of all releases.' },
  schedule: { schema: apiSchedule, says: 'The milestones of all releases, plan against actual.' },
  'upgrade-path': { schema: apiUpgradePath, says: 'What to do from one release to another.' },
} as const satisfies Readonly<Record<ApiDocumentName, DocumentKind>>;

/**
 * Returns the JSON Schema (2020-12) of a document type, with `url` as its id. It allows additional
 * properties, since fields may be added within an API version.
 */
export function apiSchema(name: ApiDocumentName, url: string): object {
  const { schema, says } = API_DOCUMENTS[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // `format: date` says the same and is easier to read.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
  return { $schema, $id: url, title: name, description: says, ...rest };
}
