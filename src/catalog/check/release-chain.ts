import type { Problem } from '../problem.ts';
import { at, filesOf, releaseIdOf, type CheckInput, type GoodFile } from './check.ts';

type ReleaseFile = GoodFile<'release'>;

/** Reports releases that do not follow each other along `previous` within their line, and cycles. */
export function checkReleaseChain(input: CheckInput): Problem[] {
  const files = filesOf(input, 'release');
  const byId = new Map(files.map((file) => [releaseIdOf(file), file.fields]));
  return [
    ...files.flatMap((file) => loops(byId, file)),
    ...siblings(files, byId),
    ...firsts(input, files),
    ...timelinesMissing(input, files),
  ];
}

function loops(byId: ReadonlyMap<string, ReleaseFile['fields']>, file: ReleaseFile): Problem[] {
  const id = releaseIdOf(file);
  const previous = (from: string) => {
    const before = byId.get(from)?.previous;
    return before === undefined ? [] : [before];
  };
  const hops = (from: string) => byId.get(from)?.upgrade_from ?? previous(from);
  const report = (field: string) => [
    at(file, [field], 'release-loop', `"${field}" of ${id} leads back to ${id}`, LOOP_HINT),
  ];
  if (reaches(previous, id)) return report('previous');
  return reaches(hops, id) ? report('upgrade_from') : [];
}

const LOOP_HINT = 'Name only releases that are older than this one.';

function reaches(next: (id: string) => readonly string[], start: string): boolean {
  const seen = new Set<string>();
  const queue = [...next(start)];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === start) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...next(id));
  }
  return false;
}

/**
 * Returns the nearest release of the same line that a release was made from, else the one that the line parted
 * from; undefined if there is none.
 */
function beforeInLine(
  byId: ReadonlyMap<string, ReleaseFile['fields']>,
  { fields }: ReleaseFile,
): string | undefined {
  const seen = new Set<string>();
  for (let id = fields.previous; id !== undefined && !seen.has(id); id = byId.get(id)?.previous) {
    seen.add(id);
    const found = byId.get(id);
    if (found !== undefined && found.line === fields.line) return id;
  }
  return fields.previous;
}

function siblings(
  files: readonly ReleaseFile[],
  byId: ReadonlyMap<string, ReleaseFile['fields']>,
): Problem[] {
  return files.flatMap((file, index) => {
    const { product, line } = file.fields;
    const before = beforeInLine(byId, file);
    const first = files.findIndex(
      (other) =>
        beforeInLine(byId, other) === before &&
        other.fields.product === product &&
        other.fields.line === line,
    );
    const other = files[first];
    if (before === undefined || first === index || other === undefined) return [];
    const message = `${releaseIdOf(other)} also has previous: ${before}`;
    const hint =
      'Each release has one successor in a line. For a second line, add its name: line: lts.';
    return [at(file, ['previous'], 'release-chain', message, hint)];
  });
}

function firsts(input: CheckInput, files: readonly ReleaseFile[]): Problem[] {
  if (files.length !== input.releaseIds.length) return [];
  const without = files.filter(({ fields }) => fields.previous === undefined);
  return without.flatMap((file) => {
    const first = without.find(({ fields }) => fields.product === file.fields.product);
    if (first === file) return [];
    const message = `${releaseIdOf(file)} has no "previous", and another release has none either`;
    return [at(file, [], 'release-chain', message, 'Add previous: the release before this one.')];
  });
}

function timelinesMissing(input: CheckInput, files: readonly ReleaseFile[]): Problem[] {
  return files.flatMap((file) => {
    const path = `releases/${releaseIdOf(file)}/timeline.yaml`;
    if (input.paths.has(path)) return [];
    const hint = `Create ${path} with at least the GA milestone.`;
    return [at(file, [], 'missing-field', 'the release has no timeline.yaml', hint)];
  });
}
