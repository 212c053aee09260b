import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conflictsOf } from '../../src/outputs/claims.ts';
import { siteOutputs } from '../../src/outputs/site-outputs.ts';
import type { Catalog } from '../../src/domain/catalog.ts';
import { RECORD_FILE_PATTERN } from '../../src/search/records.ts';
import { readCalendar } from '../support/icalendar.ts';
import { readXml } from '../support/xml.ts';

/** The largest site of a tree: the edits make it a few times larger at most. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The reader of each format, which throws at what it does not understand. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  xml: readXml,
  json: JSON.parse,
  jsonl: (text) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line)),
  ics: readCalendar,
  svg: readXml,
  html: requirePage,
};

/** Returns what is wrong with the rendered files of a site: formats that cannot be read, files without an owner. */
export function outputFaults(folder: string, files: readonly string[]): string[] {
  let size = 0;
  const faults = files.flatMap((file) => {
    const bytes = readFileSync(join(folder, file));
    size += bytes.length;
    const read = file.startsWith('files/')
      ? undefined
      : READERS[file.slice(file.lastIndexOf('.') + 1)];
    if (read === undefined) return [];
    try {
      read(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
      return [];
    } catch (error) {
      return [`${file} cannot be read: ${String(error)}`];
    }
  });
  return size > MAX_BYTES ? [...faults, `The site has ${size} bytes.`] : faults;
}

/** Returns the files that were rendered without standing in the table of outputs, and the other way round. */
export function tableFaults(
  catalog: Catalog,
  today: string,
  rendered: readonly string[],
): string[] {
  const { files, generated } = siteOutputs(catalog, today, []);
  const table = new Set(files.map(({ file }) => file));
  const made = new Set(rendered);
  const isLater = (file: string) =>
    RECORD_FILE_PATTERN.test(file) || /(?:^|\/)search\/[^/]*$/u.test(file);
  return [
    ...conflictsOf(files).map(({ refused }) => `two owners: ${refused.file}`),
    ...rendered
      .filter(
        (file) =>
          !table.has(file) && !isLater(file) && !generated.some((names) => names.test(file)),
      )
      .map((file) => `not in the table: ${file}`),
    ...[...table]
      .filter((file) => !made.has(file) && !isLater(file))
      .map((file) => `not rendered: ${file}`),
  ];
}

function requirePage(text: string): void {
  if (!/^<!DOCTYPE html>/iu.test(text) || !/<\/html>/u.test(text)) throw new Error('no whole page');
  if (/content-security-policy/u.test(text) || /http-equiv="refresh"/u.test(text)) return;
  throw new Error('no policy');
}
