import { text } from '../../schema/scalars.ts';
import { upgradeNoteSchema, type UpgradeNoteInput } from '../../schema/upgrade-note.ts';
import { ADVICES, PHASES } from '../../schema/vocabulary.ts';
import {
  optionalAreaQuestion,
  releaseQuestion,
  sinceQuestion,
  siteExamples,
  slugQuestion,
  wordChoices,
  writtenSince,
} from './common-questions.ts';
import type { SuggestedField } from './field-comments.ts';
import { fileText } from './file-text.ts';
import type { EntryTemplate } from './entry-template.ts';
import { always, type Answers } from './question.ts';

const path = (slug: string, { release = '' }: Answers) =>
  `releases/${release}/upgrade-notes/${slug}.md`;

/** An upgrade note needs steps, so it is a draft until its first step is known. */
export const newUpgradeNote: EntryTemplate = {
  questions: [
    releaseQuestion,
    {
      flag: 'title',
      message: 'What do operators have to do, in a few words?',
      schema: upgradeNoteSchema.shape.title,
    },
    { flag: 'advice', message: 'How strongly?', choices: wordChoices(ADVICES) },
    {
      flag: 'phase',
      message: 'When, relative to the upgrade?',
      choices: wordChoices(PHASES),
      fallback: () => 'during',
    },
    optionalAreaQuestion,
    sinceQuestion,
    { flag: 'step', message: 'The first step?', schema: text, optional: always },
    slugQuestion(path),
  ],
  files: (answers, context) => {
    const { title, advice, phase, area, step, slug = '' } = answers;
    const content = fileText<keyof UpgradeNoteInput>({
      schema: upgradeNoteSchema,
      about: ABOUT,
      suggested: SUGGESTED_FIELDS,
      examples: siteExamples(context, answers),
      fields: {
        title,
        advice,
        phase,
        area,
        since: writtenSince(answers),
        draft: step === undefined ? 'true' : undefined,
      },
      body: `1. ${step ?? 'Write the first step.'}`,
    });
    return [{ path: path(slug, answers), text: content, isNew: true }];
  },
  page: (urls, { release = '', slug = '' }) => urls.note({ release, slug }),
  remark: ({ step }) =>
    step === undefined
      ? 'It is a draft, which readers do not see: write its steps, then remove draft.'
      : undefined,
};

const ABOUT = [
  'An upgrade note: an instruction for upgrading from one release to the next.',
  'Write the steps below the fields.',
];

const SUGGESTED_FIELDS: readonly SuggestedField<keyof UpgradeNoteInput>[] = [
  'summary',
  'area',
  'component',
  'downtime',
  'since',
  'order',
  'applies_if',
  'supersedes',
  { field: 'revisions', of: ['on', 'advice', 'why'] },
  { field: 'links', of: ['label', 'url'] },
  'sources',
];
