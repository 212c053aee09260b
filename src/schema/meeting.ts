import { z } from 'zod';
import { commonFields } from './common.ts';
import { day, id, shortText, slug, text, webUrl } from './scalars.ts';

const entry = z.strictObject({
  text: text.meta({ description: 'The text of the line.', examples: ['The proxy is ready.'] }),
  item: text.optional().meta({
    description: 'The item that the line changed: release/slug.',
    examples: ['2.0/proxy'],
  }),
  part: slug
    .optional()
    .meta({ description: 'The part that the line changed.', examples: ['quorum-queues'] }),
  milestone: text.optional().meta({
    description: 'The milestone that the line changed: release/id.',
    examples: ['2.0/rc1'],
  }),
});

/** `meetings/<date>[-slug].md`: dated minutes in which statuses were set; the body is the account. */
export const meetingSchema = z.strictObject({
  date: day.meta({ description: 'The day of the meeting.', examples: ['2024-01-29'] }),
  title: shortText(120)
    .optional()
    .meta({
      description: 'The title. Default: Meeting of the date.',
      examples: ['Product board'],
    }),
  release: id
    .optional()
    .meta({ description: 'The release that the meeting was about.', examples: ['2.0'] }),
  participants: z
    .array(text)
    .default([])
    .meta({ description: 'The participants.', examples: [['storage-team']] }),
  source: webUrl.optional().meta({
    description: 'The address of the original minutes.',
    examples: ['https://example.org/minutes'],
  }),
  entries: z
    .array(entry)
    .default([])
    .meta({ description: 'The lines of the minutes, each with what it changed.' }),
  ...commonFields,
});

export type MeetingInput = z.input<typeof meetingSchema>;
export type MeetingFields = z.output<typeof meetingSchema>;
