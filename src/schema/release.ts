import { z } from 'zod';
import { commonFields } from './common.ts';
import { day, id, shortText, slug, text, webUrl } from './scalars.ts';
import { withdrawn } from './withdrawn.ts';

export const component = z.strictObject({
  name: text.meta({ description: 'The name of the software.', examples: ['Storage server'] }),
  area: slug.optional().meta({ description: 'An area of site.yaml.', examples: ['storage'] }),
  version: text
    .optional()
    .meta({ description: 'The version in this release.', examples: ['2.0.0'] }),
  url: webUrl.optional().meta({
    description: 'Its release notes or home page.',
    examples: ['https://example.org/storage-server-2'],
  }),
  note: text.optional().meta({ description: 'A remark.', examples: ['Default release.'] }),
});

/** `releases/<id>/release.mdx`: the release as a whole; its dates live in timeline.yaml. */
export const releaseSchema = z.strictObject({
  title: shortText(80).meta({
    description: 'The name of the release for readers.',
    examples: ['Example 2.0'],
  }),
  version: text.meta({ description: 'The version at GA.', examples: ['2.0.0'] }),
  previous: id.optional().meta({
    description:
      'The release that this one is based on; the first release has none. It can be an outside release. Two releases with the same `previous` need different lines.',
    examples: ['1.0'],
  }),
  line: slug.optional().meta({
    description:
      'The release line; the default line has no name. Releases of a line form one sequence.',
    examples: ['lts'],
  }),
  upgrade_from: z
    .array(id)
    .optional()
    .meta({
      description:
        'The releases from which you can upgrade in one hop. Upgrade paths state this. Without it, they follow `previous` and make no claim.',
      examples: [['1.0']],
    }),
  upgrade_notes: z
    .literal('none')
    .optional()
    .meta({
      description: 'Set it if the upgrade needs no action, so that pages can say so.',
      examples: ['none'],
    }),
  product: slug.optional().meta({
    description: 'The product in site.yaml. Required if there are several.',
    examples: ['cloud'],
  }),
  summary: shortText(200)
    .optional()
    .meta({
      description: 'A summary in one sentence.',
      examples: ['Storage is faster and easier to grow.'],
    }),
  components: z
    .array(component)
    .default([])
    .meta({ description: 'The components of the release.' }),
  support: z
    .strictObject({
      extended_until: day
        .optional()
        .meta({ description: 'Last day of extended maintenance.', examples: ['2025-04-30'] }),
    })
    .prefault({})
    .meta({ description: 'Extends the support rule of the site. An eol milestone overrides it.' }),
  withdrawn: withdrawn.optional().meta({
    description:
      'Set it if the release must no longer be used. It applies to all versions before the one that `use` names.',
  }),
  ...commonFields,
});

export type ReleaseInput = z.input<typeof releaseSchema>;
export type ReleaseFields = z.output<typeof releaseSchema>;
