import { z } from 'zod';
import { affects, fixedIn } from './affected.ts';
import { commonFields, links, settings } from './common.ts';
import { oneOrMany, shortText, slug, text, webUrl } from './scalars.ts';
import { SEVERITIES } from './vocabulary.ts';

/** `releases/<id>/known-issues/*.md`: a fault that ships, until the version that fixes it. */
export const knownIssueSchema = z.strictObject({
  title: shortText(120).meta({
    description: 'The symptom.',
    examples: ['Ports are left behind'],
  }),
  area: slug.optional().meta({ description: 'An area of site.yaml.', examples: ['storage'] }),
  component: oneOrMany(text)
    .default([])
    .meta({ description: 'The affected software.', examples: ['Load balancer'] }),
  summary: shortText(300)
    .optional()
    .meta({
      description: 'At most 300 characters. Default: the first sentence of the body.',
      examples: ['Creation fails.'],
    }),
  severity: z
    .enum(SEVERITIES)
    .optional()
    .meta({ description: 'The severity.', examples: ['high'] }),
  affects: affects(
    'Affected versions, milestones or releases. Default: this release from its first published version on.',
  ),
  fixed_in: fixedIn,
  workaround: text.optional().meta({
    description: 'What to do until it is fixed.',
    examples: ['Delete the monitor first.'],
  }),
  tracker: webUrl.optional().meta({
    description: 'The address of the issue in a tracker.',
    examples: ['https://example.org/issues/890'],
  }),
  settings,
  links,
  ...commonFields,
});

export type KnownIssueInput = z.input<typeof knownIssueSchema>;
export type KnownIssueFields = z.output<typeof knownIssueSchema>;
