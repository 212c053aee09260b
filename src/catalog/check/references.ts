import { findItem } from '../../domain/find.ts';
import { didYouMean } from '../parse/nearest.ts';
import type { ParsedFile } from '../parse/parse-file.ts';
import type { Problem } from '../problem.ts';
import {
  at,
  filesOf,
  isSlugIn,
  releaseIdOf,
  slugsIn,
  type CheckInput,
  type GoodFile,
} from './check.ts';

type Path = readonly PropertyKey[];

/** Reports references to releases, items, notes and meetings that do not exist. */
export function checkReferences(input: CheckInput): Problem[] {
  return [
    ...filesOf(input, 'release').flatMap((file) => [
      ...release(input, file, ['previous'], file.fields.previous),
      ...(file.fields.upgrade_from ?? []).flatMap((id, index) =>
        release(input, file, ['upgrade_from', index], id),
      ),
    ]),
    ...filesOf(input, 'item').flatMap((file) => itemReferences(input, file)),
    ...filesOf(input, 'upgrade-note').flatMap((file) =>
      file.fields.supersedes.flatMap((reference, index) =>
        slugIn(input, file, ['supersedes', index], reference, NOTES),
      ),
    ),
    ...filesOf(input, 'meeting').flatMap((file) => meetingReferences(input, file)),
  ];
}

type ItemFile = GoodFile<'item'>;
type MeetingFile = GoodFile<'meeting'>;

function itemReferences(input: CheckInput, file: ItemFile): Problem[] {
  const { deferred_to, continues, also_in, history } = file.fields;
  return [
    ...release(input, file, ['deferred_to'], deferred_to),
    ...(continues === undefined ? [] : slugIn(input, file, ['continues'], continues, ITEMS)),
    ...also_in.flatMap((reference, index) =>
      release(input, file, ['also_in', index], reference.split('/')[0]),
    ),
    ...history.flatMap(({ meeting }, index) =>
      meetingExists(input, file, ['history', index, 'meeting'], meeting),
    ),
  ];
}

function meetingReferences(input: CheckInput, file: MeetingFile): Problem[] {
  return [
    ...release(input, file, ['release'], file.fields.release),
    ...file.fields.entries.flatMap(({ item, part }, index) => {
      if (item === undefined) return [];
      const path = ['entries', index, 'item'];
      const missing = slugIn(input, file, path, item, ITEMS);
      return missing.length > 0 || part === undefined
        ? missing
        : partExists(input, file, ['entries', index, 'part'], item, part);
    }),
  ];
}

/** Reports release ids that are neither in the tree nor in `outside`. */
function release(
  input: CheckInput,
  file: ParsedFile,
  path: Path,
  id: string | undefined,
): Problem[] {
  if (id === undefined || input.site === undefined) return [];
  const known = [...input.releaseIds, ...input.site.outside];
  if (known.includes(id)) return [];
  return [at(file, path, 'unknown-release', `unknown release "${id}"`, didYouMean(id, known))];
}

const ITEMS = { folder: 'items', what: 'item', code: 'unknown-item' } as const;
const NOTES = { folder: 'upgrade-notes', what: 'upgrade note', code: 'unknown-note' } as const;

function slugIn(
  input: CheckInput,
  file: ParsedFile,
  path: Path,
  reference: string,
  { folder, what, code }: typeof ITEMS | typeof NOTES,
): Problem[] {
  const [id = '', slug, ...rest] = reference.split('/');
  if (input.site?.outside.includes(id)) return [];
  if (rest.length === 0 && isSlugIn(input, id, folder, slug)) return [];
  const known = input.releaseIds.flatMap((releaseId) =>
    slugsIn(input, releaseId, folder).map((found) => `${releaseId}/${found}`),
  );
  const inSameRelease = known.filter((found) => found.startsWith(`${id}/`));
  const hint =
    slug === undefined || rest.length > 0
      ? `Write it as release/slug, for example ${releaseIdOf(file) || 'r1'}/${id}.`
      : didYouMean(reference, inSameRelease.length > 0 ? inSameRelease : known);
  return [at(file, path, code, `unknown ${what} "${reference}"`, hint)];
}

function partExists(
  input: CheckInput,
  file: ParsedFile,
  path: Path,
  item: string,
  part: string,
): Problem[] {
  const known = findItem(input.catalog, item)?.parts.map(({ id }) => id);
  if (known === undefined || known.includes(part)) return [];
  return [
    at(file, path, 'unknown-part', `unknown part "${part}" of ${item}`, didYouMean(part, known)),
  ];
}

function meetingExists(
  input: CheckInput,
  file: ParsedFile,
  path: Path,
  slug: string | undefined,
): Problem[] {
  if (slug === undefined || input.paths.has(`meetings/${slug}.md`)) return [];
  const known = [...input.paths].flatMap((found) => /^meetings\/(.+)\.md$/u.exec(found)?.[1] ?? []);
  return [at(file, path, 'unknown-meeting', `unknown meeting "${slug}"`, didYouMean(slug, known))];
}
