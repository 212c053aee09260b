import { editFrontMatter } from '../../edits/front-matter.ts';
import { setValue } from '../../edits/yaml-edit.ts';
import { removeKey } from '../../edits/yaml-remove.ts';
import { renderBlock, type YamlValue } from '../../edits/yaml-render.ts';
import type { Fields } from '../plan/planned-entry.ts';
import { BODY } from './local-entry.ts';
import type { FieldDecision } from './merge-fields.ts';

/** Returns the text of a new file with front matter. */
export function newEntryText(fields: Fields, body: string): string {
  const lines = renderBlock(withValues(fields), 0).map((line) => `${line}\n`);
  return `---\n${lines.join('')}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** Returns the fields that have a value. */
export function withValues(fields: Fields): Readonly<Record<string, YamlValue>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Applies decisions to a file and keeps all else: comments, order, and fields that a person wrote. */
export function editEntry(
  text: string,
  decisions: readonly FieldDecision[],
  { fields, body }: { readonly fields: Fields; readonly body: string },
): string {
  const names = Object.keys(fields);
  const edited = editFrontMatter(text, (yaml) =>
    decisions.reduce((rest, { field, action }) => {
      if (field.startsWith('@') || action === 'keep' || action === 'conflict') return rest;
      const value = fields[field];
      if (value === undefined) return removeKey(rest, [field]);
      return setValue(rest, [field], value, { after: names.slice(0, names.indexOf(field)) });
    }, yaml),
  );
  const isBodyNew = decisions.some(
    ({ field, action }) => field === BODY && (action === 'write' || action === 'remove'),
  );
  return isBodyNew ? withBody(edited, body) : edited;
}

function withBody(text: string, body: string): string {
  const close = [...text.matchAll(/^---[^\S\n]*$/gmu)][1];
  if (close === undefined) throw new Error('the file has no front matter');
  const head = text.slice(0, close.index + close[0].length);
  return `${head}\n${body === '' ? '' : `\n${body}\n`}`;
}
