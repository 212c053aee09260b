import { meetingSchema, type MeetingInput } from '../../schema/meeting.ts';
import { day, slug } from '../../schema/scalars.ts';
import { releaseQuestion } from './common-questions.ts';
import type { SuggestedField } from './field-comments.ts';
import { fileText, listOf } from './file-text.ts';
import type { EntryTemplate } from './entry-template.ts';
import { always, type Answers } from './question.ts';

/** Returns the date, followed by a word if several meetings take place on one day. */
const nameOf = ({ date = '', slug: word }: Answers) =>
  word === undefined || word === '' ? date : `${date}-${word}`;
const path = (answers: Answers) => `meetings/${nameOf(answers)}.md`;

export const newMeeting: EntryTemplate = {
  questions: [
    { flag: 'date', message: 'On which day?', schema: day, fallback: ({ today }) => today },
    {
      flag: 'slug',
      message: 'A word after the date in its address?',
      schema: slug,
      optional: always,
      validate: (answer, { textOf }, answers) =>
        textOf(path({ ...answers, slug: answer })) === undefined
          ? undefined
          : `${path({ ...answers, slug: answer })} already exists.`,
    },
    {
      flag: 'title',
      message: 'Its title?',
      schema: meetingSchema.shape.title,
      optional: always,
    },
    { ...releaseQuestion, optional: always },
    {
      flag: 'participants',
      message: 'Who took part? Separate several with commas.',
      optional: always,
    },
    {
      flag: 'source',
      message: 'The address of the original?',
      schema: meetingSchema.shape.source,
      optional: always,
    },
  ],
  files: (answers) => {
    const { date, title, release, participants, source } = answers;
    const text = fileText<keyof MeetingInput>({
      schema: meetingSchema,
      about: ABOUT,
      suggested: SUGGESTED_FIELDS,
      fields: { date, title, release, participants: listOf(participants), source },
    });
    return [{ path: path(answers), text, isNew: true }];
  },
  page: (urls, answers) => urls.meeting(nameOf(answers)),
};

const ABOUT = [
  'A meeting: dated minutes with the decisions on items and milestones.',
  'Write the minutes, or a summary of them, below the fields.',
];

const SUGGESTED_FIELDS: readonly SuggestedField<keyof MeetingInput>[] = [
  'title',
  'release',
  'participants',
  'source',
  { field: 'entries', of: ['text', 'item'] },
  'sources',
];
