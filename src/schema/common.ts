import { z } from 'zod';
import { alias, day, flag, source, text, webUrl } from './scalars.ts';

export const sources = z
  .array(source)
  .default([])
  .meta({
    description: 'Where a fact comes from: texts or addresses.',
    examples: [['https://example.org/minutes/2024-01-29']],
  });

export const link = z.strictObject({
  label: text.meta({
    description: 'Words that say where the link leads.',
    examples: ['Upstream change'],
  }),
  url: webUrl.meta({ description: 'The address.', examples: ['https://example.org/change/1'] }),
});

export const links = z
  .array(link)
  .default([])
  .meta({ description: 'Further reading, each with a label.' });

export const settings = z
  .array(text)
  .default([])
  .meta({
    description:
      'Names of the settings concerned, as a configuration has them; default: the code spans of the texts.',
    examples: [['enable_proxy', '/etc/example/globals.yml']],
  });

/** Fields that every entry may have. */
export const commonFields = {
  sources,
  aliases: z
    .array(alias)
    .default([])
    .meta({
      description:
        'Old slugs or whole old addresses: they redirect; on a note or an issue they are extra anchors.',
      examples: [['old-name', '/releases/2.0/old-place/']],
    }),
  updated: day.optional().meta({
    description: 'Day of the last change a reader should notice.',
    examples: ['2024-03-17'],
  }),
  origin: text.optional().meta({
    description: 'The key an importer knows this file by.',
    examples: ['minutes:proxy'],
  }),
  draft: flag
    .default(false)
    .meta({ description: 'A draft is seen in dev only and counts nowhere.', examples: ['true'] }),
};
