import type { z } from 'zod';
import { renderBlock, type YamlValue } from '../../edits/yaml-render.ts';
import { fieldComments, type Examples, type SuggestedField } from './field-comments.ts';

/** The input for the text of a new file. */
export interface NewFile<Key extends string> {
  readonly schema: z.core.$ZodType;
  /** Comment lines about the purpose of the file and where its text goes. */
  readonly about: readonly string[];
  /** The optional fields to suggest in comments, except those that are set. */
  readonly suggested: readonly SuggestedField<Key>[];
  readonly examples?: Examples;
  readonly fields: Readonly<Partial<Record<Key, YamlValue | undefined>>>;
  readonly body?: string;
}

const HOW_TO_ADD = 'Optional fields: remove the first # of a line and write your own value.';

/** Returns a file with front matter that starts with comments on optional fields. */
export function fileText<Key extends string>(plan: NewFile<Key>): string {
  const body = plan.body === undefined ? '' : `\n${plan.body}\n`;
  return `---\n${opening(plan)}${fieldLines(plan.fields)}---\n${body}`;
}

function opening<Key extends string>(plan: NewFile<Key>): string {
  const open = plan.suggested.filter((want) => plan.fields[fieldOf(want)] === undefined);
  const lines = [...plan.about, HOW_TO_ADD, '', ...fieldComments(plan.schema, open, plan.examples)];
  return `${asComments(lines).join('\n')}\n`;
}

/** Formats lines as YAML comments. */
export function asComments(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '#' : `# ${line}`));
}

/** Returns the name of a suggested field. */
export function fieldOf<Key extends string>(want: SuggestedField<Key>): Key {
  return typeof want === 'string' ? want : want.field;
}

function fieldLines(fields: Readonly<Record<string, YamlValue | undefined>>): string {
  return renderBlock(definedFields(fields), 0)
    .map((line) => `${line}\n`)
    .join('');
}

/** Returns the fields that have a value. */
export function definedFields(
  fields: Readonly<Record<string, YamlValue | undefined>>,
): Record<string, YamlValue> {
  const entries = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return Object.fromEntries(entries);
}

/** Splits a comma-separated answer; undefined if it is empty. */
export function listOf(answer: string | undefined): string[] | undefined {
  const entries = (answer ?? '').split(',').flatMap((entry) => entry.trim() || []);
  return entries.length === 0 ? undefined : entries;
}
