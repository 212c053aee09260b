import { entryOf, type FileEntry } from './entry.ts';
import type { SalvagedFile } from './parse-file.ts';

/**
 * Returns the entry of a file with bad fields, without those fields, as the dev server shows it. Undefined if its
 * fields could not be read at all. A required field that is missing gets a stand-in that claims nothing.
 */
export function brokenEntryOf({ parsed, guessed }: SalvagedFile): FileEntry | undefined {
  const entry = entryOf(parsed);
  return entry && withStandIns(entry, new Set(guessed));
}

/** Replaces the examples of the schema, which `salvage` put where required fields are missing. */
function withStandIns(entry: FileEntry, guessed: ReadonlySet<string>): FileEntry {
  const name = nameOf(entry.path);
  const title = guessed.has('title') ? { title: name } : {};
  switch (entry.entryType) {
    case 'site':
      return { ...entry, fields: { ...entry.fields, ...title } };
    case 'release': {
      const version = guessed.has('version') ? { version: entry.id } : {};
      const named = guessed.has('title') ? { title: entry.id } : {};
      return { ...entry, fields: { ...entry.fields, ...named, ...version } };
    }
    case 'item':
      return guessed.has('kind') ? { ...entry, fields: { ...entry.fields, kind: 'other' } } : entry;
    case 'upgrade-note': {
      const advice = guessed.has('advice') ? { advice: 'optional' as const } : {};
      return { ...entry, fields: { ...entry.fields, ...title, ...advice } };
    }
    case 'known-issue':
      return { ...entry, fields: { ...entry.fields, ...title } };
    case 'doc':
      return { ...entry, fields: { ...entry.fields, ...title } };
    case 'meeting': {
      // The name of the file begins with the day.
      const date = guessed.has('date') ? { date: name.slice(0, 10) } : {};
      return { ...entry, fields: { ...entry.fields, ...date } };
    }
    case 'timeline':
    case 'translation':
      return entry;
  }
}

function nameOf(path: string): string {
  return path.replace(/^.*\//u, '').replace(/\.[^.]+$/u, '');
}
