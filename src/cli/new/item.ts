import { itemSchema, type ItemInput } from '../../schema/item.ts';
import { ITEM_KINDS } from '../../schema/vocabulary.ts';
import {
  areaQuestion,
  releaseQuestion,
  sinceQuestion,
  siteExamples,
  slugQuestion,
  wordChoices,
  writtenSince,
  yesOrNo,
} from './common-questions.ts';
import type { SuggestedField } from './field-comments.ts';
import { fileText, listOf } from './file-text.ts';
import type { EntryTemplate } from './entry-template.ts';
import { always, type Answers } from './question.ts';

const NEEDS_IMPACT: ReadonlySet<string | undefined> = new Set(['deprecation', 'removal']);
const needsImpact = ({ kind, breaking }: Answers) => breaking === 'true' || NEEDS_IMPACT.has(kind);

const path = (slug: string, { release = '' }: Answers) => `releases/${release}/items/${slug}.md`;

/** A new item has no status yet: it was not discussed, and a ready item would need its text. */
export const newItem: EntryTemplate = {
  questions: [
    releaseQuestion,
    { flag: 'title', message: 'Its title?', schema: itemSchema.shape.title },
    areaQuestion,
    { flag: 'kind', message: 'What kind of change?', choices: wordChoices(ITEM_KINDS) },
    {
      flag: 'breaking',
      message: 'Does something that worked stop working?',
      choices: yesOrNo,
      fallback: () => 'false',
    },
    {
      flag: 'impact',
      message: 'What changes for whom?',
      schema: itemSchema.shape.impact,
      applies: needsImpact,
    },
    {
      flag: 'action',
      message: 'What do readers have to do?',
      schema: itemSchema.shape.action,
      applies: needsImpact,
    },
    sinceQuestion,
    { flag: 'owners', message: 'Who owns it? Separate several with commas.', optional: always },
    slugQuestion(path),
  ],
  files: (answers, context) => {
    const { title, area, kind, impact, action, owners, breaking, slug = '' } = answers;
    const text = fileText<keyof ItemInput>({
      schema: itemSchema,
      about: ABOUT,
      suggested: suggestedFields(answers),
      examples: siteExamples(context, answers),
      fields: {
        title,
        area,
        kind,
        breaking: breaking === 'true' ? 'true' : undefined,
        impact,
        action,
        owners: listOf(owners),
        since: writtenSince(answers),
      },
    });
    return [{ path: path(slug, answers), text, isNew: true }];
  },
  page: (urls, { release = '', slug = '' }) => urls.item({ release, slug }),
  remark: ({ owners }, { catalog }) =>
    owners === undefined && catalog.site.checks['owner-missing'] !== 'off'
      ? 'The item has no owner yet: add owners.'
      : undefined,
};

const ABOUT = [
  'An item: one thing that a release adds or changes, or that was planned for it.',
  'Write the text for readers below the fields; a ready item needs it.',
];

function suggestedFields({ kind }: Answers): SuggestedField<keyof ItemInput>[] {
  return [
    'summary',
    'breaking',
    'impact',
    'action',
    ...(kind === 'deprecation' ? (['removed_in'] as const) : []),
    ...(kind === 'security'
      ? (['affects', 'fixed_in', 'advisories', 'severity', 'published'] as const)
      : []),
    'audience',
    'component',
    'maturity',
    'owners',
    'authors',
    'since',
    'status',
    'criteria',
    'attention',
    { field: 'history', of: ['on', 'status', 'note'] },
    { field: 'parts', of: ['id', 'title', 'status'] },
    { field: 'asks', of: ['of', 'what', 'by'] },
    { field: 'decisions', of: ['question', 'on'] },
    { field: 'links', of: ['label', 'url'] },
    'continues',
    'highlight',
    'order',
    'sources',
  ];
}
