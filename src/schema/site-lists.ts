import { z } from 'zod';
import { localText, slug, webUrl } from './scalars.ts';
import { ITEM_KINDS, SKIPPING } from './vocabulary.ts';

/** An entry of a list in site.yaml: a word for content files, and words for readers. */
export const named = z.strictObject({
  id: slug.meta({ description: 'The id for content files.', examples: ['storage'] }),
  title: localText.meta({ description: 'The title for readers.', examples: ['Infrastructure'] }),
});

/** A readiness question. */
export const criterion = named.extend({
  id: slug.meta({ description: 'The id for items.', examples: ['ci'] }),
  title: localText.meta({ description: 'The title for readers.', examples: ['CI'] }),
  question: localText.meta({
    description: 'The question about every item.',
    examples: ['Is it covered by CI checks?'],
  }),
});

/** A product of a site that has several. */
export const product = named.extend({
  id: slug.meta({ description: 'The id for releases.', examples: ['cloud'] }),
  title: localText.meta({ description: 'The title for readers.', examples: ['Example Cloud'] }),
  summary: localText
    .optional()
    .meta({ description: 'A summary in one sentence.', examples: ['Runs virtual machines.'] }),
  url: webUrl.optional().meta({
    description: 'The home page of the product.',
    examples: ['https://example.org/cloud'],
  }),
});

/** A section of a release page: the items of one kind. */
export const section = z.strictObject({
  kind: z
    .enum(ITEM_KINDS)
    .meta({ description: 'The kind of items in the section.', examples: ['fix'] }),
  title: localText.optional().meta({
    description: 'The heading of the section. Default: the name of the kind.',
    examples: ['Bug fixes'],
  }),
});

/** Rules for upgrades between all releases. */
export const upgrades = z.strictObject({
  skipping: z
    .enum(SKIPPING)
    .default('unknown')
    .meta({
      description:
        'Whether an upgrade can skip releases. allowed: you can upgrade from every earlier release; forbidden: from `previous` only; unknown: pages make no claim. `upgrade_from` of a release overrides it.',
      examples: ['allowed'],
    }),
});
