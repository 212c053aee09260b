import type { z } from 'zod';
import { renderBlock, type YamlValue } from '../../edits/yaml-render.ts';
import { fieldComments, type Examples, type Wanted } from './field-comments.ts';

/** What a new file is made from. */
export interface FilePlan<Key extends string> {
  readonly schema: z.core.$ZodType;
  /** What the file is, and where its text goes: a line each. */
  readonly about: readonly string[];
  /** The fields to comment on; those that are set are left out. */
  readonly wanted: readonly Wanted<Key>[];
  readonly examples?: Examples;
  readonly fields: Readonly<Partial<Record<Key, YamlValue | undefined>>>;
  readonly body?: string;
}

const HOW = 'Fields you may add: take the first # of a line away and write your own value.';

/** A file with front matter, which opens with comments on the fields that are still open. */
export function fileText<Key extends string>(plan: FilePlan<Key>): string {
  const body = plan.body === undefined ? '' : `\n${plan.body}\n`;
  return `---\n${opening(plan)}${fieldLines(plan.fields)}---\n${body}`;
}

function opening<Key extends string>(plan: FilePlan<Key>): string {
  const open = plan.wanted.filter((want) => plan.fields[nameOf(want)] === undefined);
  const lines = [...plan.about, HOW, '', ...fieldComments(plan.schema, open, plan.examples)];
  return `${commented(lines).join('\n')}\n`;
}

/** Lines as comments of YAML. */
export function commented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '#' : `# ${line}`));
}

/** The field that is wanted. */
export function nameOf<Key extends string>(want: Wanted<Key>): Key {
  return typeof want === 'string' ? want : want.field;
}

function fieldLines(fields: Readonly<Record<string, YamlValue | undefined>>): string {
  return renderBlock(written(fields), 0)
    .map((line) => `${line}\n`)
    .join('');
}

/** The fields that have a value. */
export function written(
  fields: Readonly<Record<string, YamlValue | undefined>>,
): Record<string, YamlValue> {
  const entries = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return Object.fromEntries(entries);
}

/** A comma-separated answer as a list; undefined if it names nothing. */
export function listOf(answer: string | undefined): string[] | undefined {
  const entries = (answer ?? '').split(',').flatMap((entry) => entry.trim() || []);
  return entries.length === 0 ? undefined : entries;
}

/** A title as the name of a file: lower-case letters, digits, single hyphens; undefined if nothing stays. */
export function slugOf(title: string | undefined): string | undefined {
  const words = (title ?? '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  const kept = words.reduce((slug, word) => {
    const longer = slug === '' ? word : `${slug}-${word}`;
    return longer.length > MAX_SLUG && slug !== '' ? slug : longer;
  }, '');
  return kept === '' ? undefined : kept.slice(0, MAX_SLUG);
}

/** An address that fits on a line. */
const MAX_SLUG = 60;
