import { renderListEntry, type YamlValue } from '../../edits/yaml-render.ts';
import { milestone, type TimelineInput } from '../../schema/timeline.ts';
import { fieldComments, type SuggestedField } from './field-comments.ts';
import { asComments, fieldOf } from './file-text.ts';

export type MilestoneField = keyof TimelineInput['milestones'][number];

const SUGGESTED_FIELDS: readonly SuggestedField<MilestoneField>[] = [
  'title',
  'version',
  'tag',
  'ends',
  'condition',
  'track',
  { field: 'artefacts', of: ['component', 'tag', 'url'] },
  { field: 'coverage', of: ['by', 'scope', 'result'] },
  { field: 'announce', of: ['by', 'mail', 'matrix'] },
  'note',
  'sources',
];

/** Returns a comment for each optional field of a milestone that the file does not mention yet. */
export function milestoneComments(
  value: Readonly<Record<string, YamlValue>>,
  text: string,
): string[] {
  const open = SUGGESTED_FIELDS.filter((want) => !(fieldOf(want) in value));
  return fieldComments(milestone, open).filter((comment) => !text.includes(`# ${comment}`));
}

/** Returns a timeline with one milestone that starts with comments on optional fields. */
export function timelineText(value: Readonly<Record<string, YamlValue>>): string {
  const opening = asComments([
    'The milestones of a release: the order of the list is their order.',
    'Optional fields of a milestone:',
    '',
    ...milestoneComments(value, ''),
  ]);
  const lines = [...opening, 'milestones:', ...renderListEntry(value, 2, true)];
  return `${lines.join('\n')}\n`;
}
