import { isSeq, parseDocument } from 'yaml';
import { setValue, type YamlPath } from './yaml-edit.ts';
import type { YamlValue } from './yaml-render.ts';
import { removeKey } from './yaml-remove.ts';
import { applySplices, entryOf, lineEndOf, nodeAt, parseRoot } from './yaml-spans.ts';

/**
 * Removes an entry of the list at a path; a list that becomes empty goes, too. Comments above the entry stay. Throws an
 * Error if there is no such entry.
 */
export function removeListEntry(text: string, path: YamlPath, index: number): string {
  const list = nodeAt(parseRoot(text), path);
  const node = isSeq(list) ? entryOf(list, index) : undefined;
  if (!isSeq(list) || node === undefined) throw new Error(`${path.join('.')} has no ${index}`);
  if (list.items.length === 1) return removeKey(text, path);
  if (list.flow === true) {
    const rest = entriesAt(text, path).filter((_, at) => at !== index);
    return setValue(text, path, rest);
  }
  const dash = text.lastIndexOf('-', node.range[0] - 1);
  const start = text.lastIndexOf('\n', dash) + 1;
  const end = lineEndOf(text, node);
  const newline = /^\r?\n/u.exec(text.slice(end))?.[0] ?? '';
  return applySplices(text, [{ start, end: end + newline.length, text: '' }]);
}

function entriesAt(text: string, path: YamlPath): YamlValue[] {
  const value: unknown = parseDocument(text, { schema: 'failsafe' }).getIn(path, true);
  const plain: unknown = isSeq(value) ? value.toJSON() : [];
  return Array.isArray(plain) ? plain.filter(isYamlValue) : [];
}

function isYamlValue(value: unknown): value is YamlValue {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every(isYamlValue);
}
