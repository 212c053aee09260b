import { nextRelease } from '../../domain/find.ts';
import { releaseSchema, type ReleaseInput } from '../../schema/release.ts';
import { planned } from '../../schema/planned.ts';
import { id } from '../../schema/scalars.ts';
import type { SuggestedField } from './field-comments.ts';
import { fileText } from './file-text.ts';
import type { EntryTemplate } from './entry-template.ts';
import type { Answers, NewContext } from './question.ts';
import { timelineText } from './timeline-text.ts';

const pathOf = (release: string) => `releases/${release}/release.mdx`;

/** Returns the releases without a successor: only these can be followed by a new one. */
function openReleases({ catalog }: NewContext): string[] {
  return catalog.releases
    .filter((release) => nextRelease(catalog, release) === undefined)
    .map((release) => release.id);
}

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
    {
      flag: 'previous',
      message: 'Which release does it follow?',
      choices: (context, answers) =>
        [...openReleases(context), ...context.catalog.site.outside]
          .filter((value) => value !== answers['id'])
          .map((value) => ({ value, label: value })),
      optional: ({ catalog }) => catalog.releases.length === 0,
      fallback: (context) => openReleases(context).at(-1),
    },
    {
      flag: 'ga',
      message: 'When is GA planned (a day, 2026-09, 2026-Q3, 2026-H2 or tbd)?',
      schema: planned,
    },
  ],
  files: (answers) => {
    const { id: release = '', title, version, previous, ga = '' } = answers;
    const text = fileText<keyof ReleaseInput>({
      schema: releaseSchema,
      about: ABOUT,
      suggested: SUGGESTED_FIELDS,
      fields: { title, version, previous },
    });
    const timeline = timelineText({ id: 'ga', kind: 'ga', planned: ga });
    return [
      { path: pathOf(release), text, isNew: true },
      { path: `releases/${release}/timeline.yaml`, text: timeline, isNew: true },
    ];
  },
  page: (urls, { id: release = '' }) => urls.release(release),
  remark: ({ id: release = '' }: Answers, { catalog }) =>
    catalog.site.outside.includes(release)
      ? `site.yaml lists ${release} under outside: remove it there.`
      : undefined,
};

const ABOUT = [
  'A release as a whole; its dates live in timeline.yaml.',
  'The overview for readers goes below the fields.',
];

const SUGGESTED_FIELDS: readonly SuggestedField<keyof ReleaseInput>[] = [
  'summary',
  'previous',
  'upgrade_from',
  { field: 'components', of: ['name', 'area', 'version', 'url'] },
  'sources',
];
