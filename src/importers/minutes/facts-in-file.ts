import type { YamlPath } from '../../edits/yaml-edit.ts';
import { digestOf } from '../ledger/digest.ts';
import { fieldsOf, isFields, splitEntry } from '../ledger/local-entry.ts';
import { comparableText } from './clean.ts';

/** A fact of a content file: a field, or an entry of a list that stands for itself. */
export interface FileFact {
  /** A name that stays when other facts come or go, such as `history/2024-01-29/status`. */
  readonly address: string;
  readonly digest: string;
  readonly path: YamlPath;
  /** The address of the list entry that it is a field of; empty outside of lists. */
  readonly entry: string;
  /** Whether it names the list entry. */
  readonly isName: boolean;
}

/** Lists whose entries are whole facts, with the text that tells one from another. */
const UNITS: Readonly<Record<string, (value: Readonly<Record<string, unknown>>) => unknown>> = {
  asks: ({ of, what }) => `${text(of)} ${comparableText(text(what))}`,
  links: ({ url }) => url,
  plans: ({ set }) => set ?? 'first',
  entries: (value) => comparableText(text(value['text'])),
};
/** Lists whose entries have facts of their own, with the fields that may name an entry. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  history: ['meeting', 'milestone', 'on'],
  decisions: ['question'],
  parts: ['id'],
  milestones: ['id'],
};
/** Lists of words. */
const WORDS = new Set(['participants', 'owners']);

/** Lists the facts of a file with front matter, or of YAML. */
export function factsInFile(path: string, content: string): FileFact[] {
  const yaml = path.endsWith('.yaml') ? content : (splitEntry(content)?.yaml ?? '');
  return factsBelow(fieldsOf(yaml), { address: [], path: [], entry: '', names: [] });
}

interface Place {
  readonly address: readonly string[];
  readonly path: YamlPath;
  readonly entry: string;
  readonly names: readonly string[];
}

function factsBelow(fields: Readonly<Record<string, unknown>>, place: Place): FileFact[] {
  return Object.entries(fields).flatMap(([name, value]): FileFact[] => {
    const address = [...place.address, name];
    const path = [...place.path, name];
    if (Array.isArray(value)) {
      const list: readonly unknown[] = value;
      const found = list.map((one, index) =>
        listFacts(name, one, { ...place, address, path: [...path, index] }),
      );
      if (found.every((facts) => facts !== undefined)) return found.flat();
    } else if (isFields(value)) return factsBelow(value, { ...place, address, path });
    const isName =
      place.path.length > 0 && place.names.includes(name) && typeof place.path.at(-1) === 'number';
    return [
      { address: address.join('/'), digest: digestOf(value), path, entry: place.entry, isName },
    ];
  });
}

/** Returns the facts of an entry of a list; undefined if the list is one fact. */
function listFacts(list: string, value: unknown, place: Place): FileFact[] | undefined {
  const whole = (key: string): FileFact[] => {
    const address = [...place.address, key].join('/');
    return [
      { address, digest: digestOf(value), path: place.path, entry: place.entry, isName: false },
    ];
  };
  if (WORDS.has(list) && typeof value === 'string') return whole(digestOf(value));
  if (!isFields(value)) return undefined;
  const unit = UNITS[list];
  if (unit !== undefined) return whole(digestOf(text(unit(value))));
  const names = NAMED[list];
  if (names === undefined) return undefined;
  const name = names.find((one) => value[one] !== undefined) ?? '';
  const address = [...place.address, digestOf(text(value[name]))];
  return factsBelow(value, {
    ...place,
    address,
    entry: address.join('/'),
    names: [...names, 'set', 'title'],
  });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
