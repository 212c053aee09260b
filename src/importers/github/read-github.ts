import { z } from 'zod';
import { readExported } from '../changelog/read-exported.ts';
import { NoteReader } from '../changelog/read-notes.ts';
import { SourceError } from '../notes/source-error.ts';
import type { SourceRecord } from '../notes/source-note.ts';
import { readBlocks } from '../text/blocks.ts';
import { sourceLines } from '../text/source-lines.ts';
import { parseVersion } from '../versions/parse-version.ts';
import { jsonValues } from './json-values.ts';

/** A release as the API gives it (https://docs.github.com/en/rest/releases/releases); other fields are listed. */
const release = z.looseObject({
  tag_name: z.string().min(1),
  name: z.string().nullish(),
  body: z.string().nullish(),
  draft: z.boolean().default(false),
  prerelease: z.boolean().default(false),
  published_at: z.string().nullish(),
  created_at: z.string().nullish(),
  html_url: z.string().nullish(),
});

/** Fields that say nothing to a reader: addresses of the API, ids, and who pressed the button. */
const TECHNICAL = new Set(
  'url assets_url upload_url id node_id author target_commitish tarball_url zipball_url mentions_count updated_at immutable'.split(
    ' ',
  ),
);

/** Checks whether a text looks like releases of the API. */
export function isGithubReleases(text: string): boolean {
  return /^\s*[[{]/u.test(text) && text.includes('"tag_name"');
}

/** Reads releases as JSON. The body of each is read as a changelog without versions. */
export function* readGithub({
  text,
  file,
}: {
  readonly text: string;
  readonly file: string;
}): Generator<SourceRecord> {
  const lines = linesOfTags(text);
  for (const [index, value] of jsonValues(text, file).entries()) {
    const line = lines[index] ?? index + 1;
    const found = release.safeParse(value);
    if (!found.success) {
      const step = 'Import the answer of gh api --paginate repos/OWNER/REPO/releases.';
      throw new SourceError(`${file}:${line} is not a release: it has no tag_name. ${step}`);
    }
    yield* releaseRecords(found.data, { file, line });
  }
}

/** JSON keeps no positions; each release has one tag, whose lines come in the same order. */
function linesOfTags(text: string): number[] {
  let line = 1;
  let at = 0;
  return [...text.matchAll(/"tag_name"\s?:/gu)].map(({ index }) => {
    line += text.slice(at, index).split('\n').length - 1;
    at = index;
    return line;
  });
}

function* releaseRecords(
  found: z.output<typeof release>,
  place: { readonly file: string; readonly line: number },
): Generator<SourceRecord> {
  const { tag_name: tag, body, draft } = found;
  if (draft) {
    yield { record: 'skipped', ...place, text: body ?? tag, why: 'the release is a draft' };
    return;
  }
  const { package: pack, version } = splitTag(tag);
  const date = (found.published_at ?? found.created_at)?.slice(0, 10);
  const home = { file: place.file, version, package: pack };
  const exported = readExported({ text: body ?? '', file: place.file, home });
  yield {
    record: 'release',
    ...{ ...home, line: place.line, tag, date, isPrerelease: found.prerelease },
    ...(exported === undefined
      ? { title: titleOf(found.name ?? '', tag, version) }
      : {
          title: found.name === version ? undefined : (found.name ?? undefined),
          isWholeTitle: true,
        }),
    sources: found.html_url?.startsWith('https://') === true ? [found.html_url] : [],
  };
  yield* unplaced(found, place);
  if (exported === undefined) yield* bodyRecords(body ?? '', home, place.line);
  else yield* onLine(exported, place.line);
}

function* bodyRecords(
  body: string,
  home: { readonly file: string; readonly version: string; readonly package: string | undefined },
  line: number,
): Generator<SourceRecord> {
  const source = sourceLines(body);
  const reader = new NoteReader(home, source.definitions);
  for (const { text } of source.comments) {
    if (text.trim() === '' || text.includes('Release notes generated')) continue;
    yield { record: 'skipped', file: home.file, line, text: text.trim(), why: 'it is a comment' };
  }
  for (const block of readBlocks(source.lines)) yield* onLine(reader.read(block), line);
  yield* onLine(reader.end(), line);
}

/** A line inside a string of JSON is none of the file. */
function* onLine(records: Iterable<SourceRecord>, line: number): Generator<SourceRecord> {
  for (const record of records) yield { ...record, line };
}

/** Splits a tag of a monorepo: `@scope/name@1.2.0`, `name/v1.2.0`, `name-v1.2.0`. */
export function splitTag(tag: string): {
  readonly package: string | undefined;
  readonly version: string;
} {
  if (parseVersion(tag) !== undefined) return { package: undefined, version: tag };
  const match = /^(?:release|version|rel)?[-_/.]?(v?\d.*)$/iu.exec(tag);
  if (match?.[1] !== undefined && parseVersion(match[1]) !== undefined) {
    return { package: undefined, version: match[1] };
  }
  const at = Math.max(
    tag.lastIndexOf('@'),
    tag.lastIndexOf('/'),
    tag.lastIndexOf('-v'),
    tag.lastIndexOf('_v'),
  );
  const [pack, version] = [tag.slice(0, at), tag.slice(at + 1)];
  return at < 1 || parseVersion(version) === undefined
    ? { package: undefined, version: tag }
    : { package: pack, version };
}

/** Returns the title of a release, unless it only repeats the version. */
function titleOf(name: string, tag: string, version: string): string | undefined {
  const bare = version.replace(/^v\.?(?=\d)/iu, '');
  const words = [tag, version, bare].reduce((rest, word) => rest.replace(word, ' '), name);
  const title = words.replaceAll(/^[\s:–—-]{1,20}|\b(?:release|version|v)\b/giu, ' ').trim();
  return /\p{L}/u.test(title) ? title.replaceAll(/\s{1,20}/gu, ' ') : undefined;
}

/** Lists fields that a reader might miss: they have no place in an entry. */
function* unplaced(
  found: Readonly<Record<string, unknown>>,
  place: { readonly file: string; readonly line: number },
): Generator<SourceRecord> {
  for (const [name, value] of Object.entries(found)) {
    if (Object.hasOwn(release.shape, name) || TECHNICAL.has(name)) continue;
    const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    if (!isEmpty) yield { record: 'unplaced', name: `field "${name}"`, ...place };
  }
}
