import { releaseSchema, type ReleaseInput } from '../../schema/release.ts';
import { planned } from '../../schema/planned.ts';
import { id } from '../../schema/scalars.ts';
import type { SuggestedField } from './field-comments.ts';
import { fileText } from './file-text.ts';
import type { EntryTemplate } from './entry-template.ts';
import { lineQuestion, placeRemarks, previousQuestion, productQuestion } from './release-place.ts';
import { timelineText } from './timeline-text.ts';

const pathOf = (release: string) => `releases/${release}/release.mdx`;

/** A new release comes with a timeline that contains its GA. */
export const newRelease: EntryTemplate = {
  questions: [
    {
      flag: 'id',
      message: 'Its id, for addresses?',
      schema: id,
      validate: (answer, { textOf }) =>
        textOf(pathOf(answer)) === undefined ? undefined : `${pathOf(answer)} already exists.`,
    },
    {
      flag: 'title',
      message: 'The name readers know it by?',
      schema: releaseSchema.shape.title,
    },
    { flag: 'version', message: 'The version at GA?', schema: releaseSchema.shape.version },
    productQuestion,
    lineQuestion,
    previousQuestion,
    {
      flag: 'ga',
      message: 'When is GA planned (a day, 2026-09, 2026-Q3, 2026-H2 or tbd)?',
      schema: planned,
    },
  ],
  files: (answers) => {
    const { id: release = '', title, version, product, line, previous, ga = '' } = answers;
    const text = fileText<keyof ReleaseInput>({
      schema: releaseSchema,
      about: ABOUT,
      suggested: SUGGESTED_FIELDS,
      fields: { title, version, product, line, previous },
    });
    const timeline = timelineText({ id: 'ga', kind: 'ga', planned: ga });
    return [
      { path: pathOf(release), text, isNew: true },
      { path: `releases/${release}/timeline.yaml`, text: timeline, isNew: true },
    ];
  },
  page: (urls, { id: release = '' }) => urls.release(release),
  remark: (answers, context) => {
    const { id: release = '' } = answers;
    const isOutside = context.catalog.site.outside.includes(release);
    const remarks = [
      ...placeRemarks(context, answers),
      ...(isOutside ? [`site.yaml lists ${release} under outside: remove it there.`] : []),
    ];
    return remarks.length === 0 ? undefined : remarks.join('\n');
  },
};

const ABOUT = [
  'A release. Its dates are in timeline.yaml.',
  'Write the overview for readers below the fields.',
];

const SUGGESTED_FIELDS: readonly SuggestedField<keyof ReleaseInput>[] = [
  'summary',
  'previous',
  'line',
  'upgrade_from',
  { field: 'components', of: ['name', 'area', 'version', 'url'] },
  'sources',
];
