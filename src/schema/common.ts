import { z } from 'zod';
import { alias, day, flag, source, text, webUrl } from './scalars.ts';

export const sources = z
  .array(source)
  .default([])
  .meta({
    description: 'Sources of the facts: texts or addresses.',
    examples: [['https://example.org/minutes/2024-01-29']],
  });

export const link = z.strictObject({
  label: text.meta({
    description: 'The text of the link.',
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
      'Names of the affected settings, as in a configuration. Default: the code spans of the texts.',
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
        'Old slugs or whole old addresses, which redirect to this page. On a note or an issue, they are additional anchors.',
      examples: [['old-name', '/releases/2.0/old-place/']],
    }),
  updated: day.optional().meta({
    description: 'The day of the last change that readers should notice.',
    examples: ['2024-03-17'],
  }),
  origin: text.optional().meta({
    description: 'The key by which an importer recognises this file.',
    examples: ['minutes:proxy'],
  }),
  draft: flag.default(false).meta({
    description: 'A draft appears only on the dev server and does not count anywhere.',
    examples: ['true'],
  }),
};
