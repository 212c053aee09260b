import { z } from 'zod';
import { commonFields } from './common.ts';
import { day, id, shortText, slug, text, webUrl } from './scalars.ts';

const entry = z.strictObject({
  text: text.meta({ description: 'What the line says.', examples: ['The proxy is ready.'] }),
  item: text
    .optional()
    .meta({ description: 'The item it set: release/slug.', examples: ['2.0/proxy'] }),
  part: slug.optional().meta({ description: 'The part it set.', examples: ['quorum-queues'] }),
  milestone: text
    .optional()
    .meta({ description: 'The milestone it set: release/id.', examples: ['2.0/rc1'] }),
});

/** `meetings/<date>[-slug].md`: dated minutes in which statuses were set; the body is the account. */
export const meetingSchema = z.strictObject({
  date: day.meta({ description: 'The day.', examples: ['2024-01-29'] }),
  title: shortText(120)
    .optional()
    .meta({
      description: 'What readers see; default: Meeting of the date.',
      examples: ['Product board'],
    }),
  release: id.optional().meta({ description: 'The release it was about.', examples: ['2.0'] }),
  participants: z
    .array(text)
    .default([])
    .meta({ description: 'Who took part.', examples: [['storage-team']] }),
  source: webUrl
    .optional()
    .meta({ description: 'Where the original stands.', examples: ['https://example.org/minutes'] }),
  entries: z.array(entry).default([]).meta({ description: 'Its lines, each tied to what it set.' }),
  ...commonFields,
});

export type MeetingInput = z.input<typeof meetingSchema>;
export type MeetingFields = z.output<typeof meetingSchema>;
