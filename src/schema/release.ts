import { z } from 'zod';
import { commonFields } from './common.ts';
import { day, id, shortText, slug, text, webUrl } from './scalars.ts';

export const component = z.strictObject({
  name: text.meta({ description: "The software's name.", examples: ['OSISM'] }),
  area: slug.optional().meta({ description: 'An area of site.yaml.', examples: ['storage'] }),
  version: text.optional().meta({ description: 'The version that ships.', examples: ['7.0.0'] }),
  url: webUrl.optional().meta({
    description: 'Its own release notes or home.',
    examples: ['https://example.org/osism-7'],
  }),
  note: text.optional().meta({ description: 'A remark.', examples: ['Default release.'] }),
});

/** `releases/<id>/release.mdx`: the release as a whole; its dates live in timeline.yaml. */
export const releaseSchema = z.strictObject({
  title: shortText(80).meta({
    description: 'The name readers know it by.',
    examples: ['SCS Release 6'],
  }),
  version: text.meta({ description: 'The version at GA.', examples: ['7.0.0'] }),
  previous: id.optional().meta({
    description: 'The release before; absent on the first; may be an outside one.',
    examples: ['1.0'],
  }),
  upgrade_from: z
    .array(id)
    .optional()
    .meta({
      description:
        'What it can be upgraded from in one hop. Paths repeat it as a fact; without it they follow previous and claim nothing.',
      examples: [['1.0']],
    }),
  upgrade_notes: z
    .literal('none')
    .optional()
    .meta({
      description: 'Set if nothing needs to be done for the upgrade, so that pages may say so.',
      examples: ['none'],
    }),
  product: slug
    .optional()
    .meta({ description: 'Reserved for sites with several products.', examples: ['cloud'] }),
  summary: shortText(200)
    .optional()
    .meta({ description: 'One sentence.', examples: ['Clusters arrive on OpenStack.'] }),
  components: z.array(component).default([]).meta({ description: 'What it is made of.' }),
  support: z
    .strictObject({
      extended_until: day
        .optional()
        .meta({ description: 'Last day of extended maintenance.', examples: ['2025-04-30'] }),
    })
    .prefault({})
    .meta({ description: "Extends the site's rule; an eol milestone overrides it." }),
  withdrawn: z
    .strictObject({
      on: day.meta({ description: 'Since when.', examples: ['2024-03-27'] }),
      why: text.meta({ description: 'The reason.', examples: ['It loses data.'] }),
      use: text
        .optional()
        .meta({ description: 'The version to use in its place.', examples: ['7.0.2'] }),
    })
    .optional()
    .meta({ description: 'Set when it must not be used any more.' }),
  ...commonFields,
});

export type ReleaseInput = z.input<typeof releaseSchema>;
export type ReleaseFields = z.output<typeof releaseSchema>;
