import { z } from 'zod';
import { jsonValues } from '../github/json-values.ts';
import type { SourceText } from '../notes/read-context.ts';
import { SourceError } from '../notes/source-error.ts';
import type { NoteLink, SourceRecord, SourceRelease } from '../notes/source-note.ts';
import { parseVersion } from '../versions/parse-version.ts';
import { documentLinks, docs } from './documentation.ts';
import { kindOfNote } from './note-kinds.ts';

const names = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);
const words = z
  .string()
  .nullish()
  .transform((text) => (text === null || text === '' ? undefined : text));

/** A note as the release-notes tool of Kubernetes writes it (https://github.com/kubernetes/release). */
const noteSchema = z.looseObject({
  text: words,
  markdown: words,
  commit: words,
  author: words,
  pr_url: words,
  pr_number: z.number().nullish(),
  release_version: words,
  documentation: docs,
  sigs: names,
  areas: names,
  kinds: names,
  action_required: z.boolean().nullish(),
  do_not_publish: z.boolean().nullish(),
  feature: z.boolean().nullish(),
});
type KubernetesNote = z.output<typeof noteSchema>;

/** Fields that repeat others, or that only the tool needs. */
const TECHNICAL = new Set(
  'author_url duplicate duplicate_kind is_mapped pr_body data_fields'.split(' '),
);

/** Checks whether a file of a folder holds release notes as JSON. */
export function isKubernetesFile(path: string): boolean {
  return /(?:^|\/)[^/]*release-notes[^/]*\.json$/u.test(path);
}

/** Checks whether a text looks like release notes of Kubernetes. */
export function isKubernetes({ text }: SourceText): boolean {
  return /^\s*\{/u.test(text) && /"(?:pr_number|pr_url|release_version)"\s*:/u.test(text);
}

/** Reads a file of notes by the number of their pull request. */
export function* readKubernetes({ file, text }: SourceText): Generator<SourceRecord> {
  const [root, ...more] = jsonValues(text, file);
  const notes = z.record(z.string(), z.unknown()).safeParse(root);
  if (!notes.success || more.length > 0) {
    const step = 'Import the JSON of release-notes --format json.';
    throw new SourceError(`${file}:1 is not a map of notes by pull request. ${step}`);
  }
  const lines = linesOfKeys(text);
  for (const [key, value] of Object.entries(notes.data)) {
    const place = { file, line: lines.get(key) ?? 1 };
    const found = noteSchema.safeParse(value);
    if (!found.success) {
      const [issue] = found.error.issues;
      const why = `it is not a note: ${[...(issue?.path ?? []), issue?.message ?? ''].join(' ')}`;
      yield { record: 'skipped', ...place, text: key, why };
    } else yield* noteRecords(found.data, key, place);
  }
}

/** JSON keeps no positions; the key of each note opens an object. */
function linesOfKeys(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let at = 0;
  for (const { 1: key = '', index } of text.matchAll(/"([^"\\\n]{1,60})"\s?:\s?\{/gu)) {
    line += text.slice(at, index).split('\n').length - 1;
    at = index;
    if (!lines.has(key)) lines.set(key, line);
  }
  return lines;
}

interface Place {
  readonly file: string;
  readonly line: number;
}

function* noteRecords(note: KubernetesNote, key: string, place: Place): Generator<SourceRecord> {
  const text = (note.text ?? note.markdown ?? '').replaceAll('\r\n', '\n').trim();
  const version = versionOf(note, place.file);
  if (version !== undefined) yield { record: 'release', ...place, ...version };
  yield* unplaced(note, place);
  const why = skipReason(note, text, version);
  if (why !== undefined || version === undefined) {
    yield { record: 'skipped', ...place, text, why: why ?? '' };
    return;
  }
  const documents = documentLinks(note.documentation);
  for (const name of documents.unplaced) yield { record: 'unplaced', name, ...place };
  const { unknown, ...found } = kindOfNote(note);
  for (const kind of unknown) yield { record: 'unplaced', name: `kind "${kind}"`, ...place };
  yield {
    record: 'note',
    ...{ ...place, version: version.version, text, section: '', ...found },
    component: note.areas,
    areas: note.sigs,
    authors: note.author === undefined ? [] : [note.author],
    links: [...changeLinks(note), ...documents.links],
    id: String(note.pr_number ?? key),
  };
}

/** A version of a note; a draft is for the next one. */
type NoteVersion = Pick<SourceRelease, 'version' | 'isPlanned'>;

/** A note without a version has that of its file: `release-notes-1.30.0.json`, or `release-1.31/…` for a draft. */
function versionOf(
  { release_version: written }: KubernetesNote,
  file: string,
): NoteVersion | undefined {
  if (written !== undefined) return { version: written };
  const named = /(?<![\d.])(\d{1,6}\.\d{1,6}\.\d{1,6}(?:[+-][\w.+-]{1,40})?)\.json$/u.exec(
    file,
  )?.[1];
  if (named !== undefined && parseVersion(named) !== undefined) return { version: named };
  const minor = /(?:^|\/)release-(\d{1,6}\.\d{1,6})\//u.exec(file)?.[1];
  return minor === undefined ? undefined : { version: `${minor}.0`, isPlanned: true };
}

function skipReason(
  { do_not_publish: isHidden }: KubernetesNote,
  text: string,
  version: NoteVersion | undefined,
): string | undefined {
  if (isHidden === true) return 'it is marked as do_not_publish';
  const words = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (words === '') return 'it has no words';
  if (/^(?:none|n a|na|nothing)$/u.test(words)) return 'it says that nothing changed';
  return version === undefined ? 'it names no version' : undefined;
}

function changeLinks({ pr_url: url, pr_number: number, commit }: KubernetesNote): NoteLink[] {
  if (url === undefined) return [];
  const label = `#${number ?? url.replace(/^.*\//u, '')}`;
  const repository = /^(https:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+)\/pull\//u.exec(url)?.[1];
  if (commit === undefined || repository === undefined) return [{ label, url }];
  return [
    { label, url },
    { label: commit.slice(0, 7), url: `${repository}/commit/${commit}` },
  ];
}

function* unplaced(note: KubernetesNote, place: Place): Generator<SourceRecord> {
  for (const [name, value] of Object.entries(note)) {
    if (Object.hasOwn(noteSchema.shape, name) || TECHNICAL.has(name)) continue;
    const isEmpty = value === null || value === '' || value === false;
    if (!isEmpty) yield { record: 'unplaced', name: `field "${name}"`, ...place };
  }
}
