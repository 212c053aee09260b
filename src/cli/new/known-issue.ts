import { knownIssueSchema, type KnownIssueInput } from '../../schema/known-issue.ts';
import { SEVERITIES } from '../../schema/vocabulary.ts';
import {
  optionalAreaQuestion,
  releaseQuestion,
  siteExamples,
  slugQuestion,
  wordChoices,
} from './common-questions.ts';
import type { SuggestedField } from './field-comments.ts';
import { fileText } from './file-text.ts';
import type { EntryTemplate } from './entry-template.ts';
import { always, type Answers } from './question.ts';

const path = (slug: string, { release = '' }: Answers) =>
  `releases/${release}/known-issues/${slug}.md`;

export const newKnownIssue: EntryTemplate = {
  questions: [
    releaseQuestion,
    { flag: 'title', message: 'What goes wrong?', schema: knownIssueSchema.shape.title },
    {
      flag: 'severity',
      message: 'How severe is it?',
      choices: wordChoices(SEVERITIES),
      optional: always,
    },
    optionalAreaQuestion,
    {
      flag: 'workaround',
      message: 'A workaround until it is fixed?',
      schema: knownIssueSchema.shape.workaround,
      optional: always,
    },
    {
      flag: 'tracker',
      message: 'The address of the issue in a tracker?',
      schema: knownIssueSchema.shape.tracker,
      optional: always,
    },
    slugQuestion(path),
  ],
  files: (answers, context) => {
    const { title, severity, area, workaround, tracker, slug = '' } = answers;
    const text = fileText<keyof KnownIssueInput>({
      schema: knownIssueSchema,
      about: ABOUT,
      suggested: SUGGESTED_FIELDS,
      examples: siteExamples(context, answers),
      fields: { title, severity, area, workaround, tracker },
    });
    return [{ path: path(slug, answers), text, isNew: true }];
  },
  page: (urls, { release = '', slug = '' }) => urls.issue({ release, slug }),
  remark: ({ workaround, tracker }) =>
    workaround === undefined && tracker === undefined
      ? 'relnotes gate will require a workaround or a tracker.'
      : undefined,
};

const ABOUT = [
  'A known issue: a fault in a published version, until a version fixes it.',
  'Describe the symptom below the fields.',
];

const SUGGESTED_FIELDS: readonly SuggestedField<keyof KnownIssueInput>[] = [
  'summary',
  'area',
  'component',
  'severity',
  { field: 'affects', of: ['from', 'to', 'note'] },
  'fixed_in',
  'workaround',
  'tracker',
  { field: 'links', of: ['label', 'url'] },
  'sources',
];
