import { z } from 'zod';
import { localText, slug, webUrl } from './scalars.ts';
import { ITEM_KINDS, SKIPPING } from './vocabulary.ts';

/** An entry of a list in site.yaml: a word for content files, and words for readers. */
export const named = z.strictObject({
  id: slug.meta({ description: 'The word that content files use.', examples: ['storage'] }),
  title: localText.meta({ description: 'What readers see.', examples: ['Infrastructure'] }),
});

/** A readiness question. */
export const criterion = named.extend({
  id: slug.meta({ description: 'The word that items use.', examples: ['ci'] }),
  title: localText.meta({ description: 'What readers see.', examples: ['CI'] }),
  question: localText.meta({
    description: 'The question asked of every item.',
    examples: ['Is it covered by CI checks?'],
  }),
});

/** A product of a site that has several. */
export const product = named.extend({
  id: slug.meta({ description: 'The word that releases use.', examples: ['cloud'] }),
  title: localText.meta({ description: 'What readers see.', examples: ['Example Cloud'] }),
  summary: localText
    .optional()
    .meta({ description: 'One sentence.', examples: ['Runs virtual machines.'] }),
  url: webUrl
    .optional()
    .meta({ description: 'Its own home page.', examples: ['https://example.org/cloud'] }),
});

/** A section of a release page: the items of one kind. */
export const section = z.strictObject({
  kind: z
    .enum(ITEM_KINDS)
    .meta({ description: 'The kind of items that the section holds.', examples: ['fix'] }),
  title: localText
    .optional()
    .meta({ description: 'Its heading; default: the name of the kind.', examples: ['Bug fixes'] }),
});

/** Rules for upgrades between all releases. */
export const upgrades = z.strictObject({
  skipping: z
    .enum(SKIPPING)
    .default('unknown')
    .meta({
      description:
        'Whether an upgrade may skip releases. allowed: a release can be upgraded from every earlier one; forbidden: from `previous` only; unknown: pages say nothing. `upgrade_from` of a release overrides it.',
      examples: ['allowed'],
    }),
});
