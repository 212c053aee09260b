import { z } from 'zod';
import { affects, fixedIn } from './affected.ts';
import { commonFields, links, settings } from './common.ts';
import { oneOrMany, shortText, slug, text, webUrl } from './scalars.ts';
import { SEVERITIES } from './vocabulary.ts';

/** `releases/<id>/known-issues/*.md`: a fault that ships, until the version that fixes it. */
export const knownIssueSchema = z.strictObject({
  title: shortText(120).meta({
    description: 'What goes wrong.',
    examples: ['Ports are left behind'],
  }),
  area: slug.optional().meta({ description: 'An area of site.yaml.', examples: ['storage'] }),
  component: oneOrMany(text)
    .default([])
    .meta({ description: 'The software concerned.', examples: ['Load balancer'] }),
  summary: shortText(300)
    .optional()
    .meta({
      description: "At most 300 characters; default: the body's first sentence.",
      examples: ['Creation fails.'],
    }),
  severity: z
    .enum(SEVERITIES)
    .optional()
    .meta({ description: 'How bad.', examples: ['high'] }),
  affects: affects(
    'Which versions, milestones or releases; default: this release from its first published version.',
  ),
  fixed_in: fixedIn,
  workaround: text
    .optional()
    .meta({ description: 'What helps until then.', examples: ['Delete the monitor first.'] }),
  tracker: webUrl
    .optional()
    .meta({ description: 'Where it is followed.', examples: ['https://example.org/issues/890'] }),
  settings,
  links,
  ...commonFields,
});

export type KnownIssueInput = z.input<typeof knownIssueSchema>;
export type KnownIssueFields = z.output<typeof knownIssueSchema>;
