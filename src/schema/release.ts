import { z } from 'zod';
import { commonFields } from './common.ts';
import { day, id, shortText, slug, text, webUrl } from './scalars.ts';
import { withdrawn } from './withdrawn.ts';

export const component = z.strictObject({
  name: text.meta({ description: "The software's name.", examples: ['Storage server'] }),
  area: slug.optional().meta({ description: 'An area of site.yaml.', examples: ['storage'] }),
  version: text.optional().meta({ description: 'The version that ships.', examples: ['2.0.0'] }),
  url: webUrl.optional().meta({
    description: 'Its own release notes or home.',
    examples: ['https://example.org/storage-server-2'],
  }),
  note: text.optional().meta({ description: 'A remark.', examples: ['Default release.'] }),
});

/** `releases/<id>/release.mdx`: the release as a whole; its dates live in timeline.yaml. */
export const releaseSchema = z.strictObject({
  title: shortText(80).meta({
    description: 'The name readers know it by.',
    examples: ['Example 2.0'],
  }),
  version: text.meta({ description: 'The version at GA.', examples: ['2.0.0'] }),
  previous: id.optional().meta({
    description:
      'The release it was made from; absent on the first; may be an outside one. Where it is the same for two releases, each has a line of its own.',
    examples: ['1.0'],
  }),
  line: slug.optional().meta({
    description:
      'The release line it belongs to; the default line has no name. Within a line releases follow each other.',
    examples: ['lts'],
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
  product: slug.optional().meta({
    description: 'The product of site.yaml that it is a release of; required if there are several.',
    examples: ['cloud'],
  }),
  summary: shortText(200)
    .optional()
    .meta({ description: 'One sentence.', examples: ['Storage is faster and easier to grow.'] }),
  components: z.array(component).default([]).meta({ description: 'What it is made of.' }),
  support: z
    .strictObject({
      extended_until: day
        .optional()
        .meta({ description: 'Last day of extended maintenance.', examples: ['2025-04-30'] }),
    })
    .prefault({})
    .meta({ description: "Extends the site's rule; an eol milestone overrides it." }),
  withdrawn: withdrawn.optional().meta({
    description:
      'Set when it must not be used any more: all its versions, up to the one that `use` names.',
  }),
  ...commonFields,
});

export type ReleaseInput = z.input<typeof releaseSchema>;
export type ReleaseFields = z.output<typeof releaseSchema>;
