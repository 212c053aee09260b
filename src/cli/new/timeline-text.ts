import { renderListEntry, type YamlValue } from '../../edits/yaml-render.ts';
import { milestone, type TimelineInput } from '../../schema/timeline.ts';
import { fieldComments, type Wanted } from './field-comments.ts';
import { commented, nameOf } from './file-text.ts';

type Field = keyof TimelineInput['milestones'][number];

const WANTED: readonly Wanted<Field>[] = [
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

/** One line for each field that a milestone does not have yet; those that stand in the file are not repeated. */
export function milestoneComments(
  value: Readonly<Record<string, YamlValue>>,
  text: string,
): string[] {
  const open = WANTED.filter((want) => !(nameOf(want) in value));
  return fieldComments(milestone, open).filter((comment) => !text.includes(`# ${comment}`));
}

/** A timeline of one milestone, which opens with comments on the fields it may still get. */
export function timelineText(value: Readonly<Record<string, YamlValue>>): string {
  const opening = commented([
    'The milestones of a release: the order of the list is their order.',
    'Fields a milestone may get beside those it has:',
    '',
    ...milestoneComments(value, ''),
  ]);
  const lines = [...opening, 'milestones:', ...renderListEntry(value, 2, true)];
  return `${lines.join('\n')}\n`;
}
