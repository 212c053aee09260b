import type { Catalog, Release } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import { isSameProduct, releasesByProduct, releasesOf } from '../../domain/products.ts';
import { comparePoints, resolveVersion } from '../../domain/version-order.ts';
import { didYouMean } from '../parse/nearest.ts';
import type { VersionRange } from '../../schema/version-range.ts';
import type { ParsedFile } from '../parse/parse-file.ts';
import type { Problem } from '../problem.ts';
import { at, filesOf, releaseIdOf, type CheckInput, type GoodFile } from './check.ts';

type Path = readonly PropertyKey[];

/** Reports versions, milestones and releases in issues, notes and items that are in no timeline and not outside. */
export function checkVersions(input: CheckInput): Problem[] {
  if (input.site === undefined || !allTimelinesRead(input)) return [];
  return [
    ...filesOf(input, 'known-issue').flatMap((file) => affectedVersions(input, file)),
    ...filesOf(input, 'upgrade-note').flatMap((file) =>
      ranges(input, file, 'applies_to', file.fields.applies_to),
    ),
    ...filesOf(input, 'item').flatMap((file) => [
      ...affectedVersions(input, file),
      ...file.fields.also_in.flatMap((name, index) =>
        findRelease(input.catalog, name.split('/')[0] ?? '') === undefined
          ? []
          : version(input, file, ['also_in', index], name),
      ),
      ...unknownRemoval(input, file, file.fields.removed_in),
    ]),
    ...filesOf(input, 'release').flatMap((file) =>
      version(input, file, ['withdrawn', 'use'], file.fields.withdrawn?.use),
    ),
    ...filesOf(input, 'timeline').flatMap((file) =>
      file.fields.milestones.flatMap(({ withdrawn }, index) =>
        version(input, file, ['milestones', index, 'withdrawn', 'use'], withdrawn?.use),
      ),
    ),
  ];
}

function affectedVersions(
  input: CheckInput,
  file: GoodFile<'known-issue'> | GoodFile<'item'>,
): Problem[] {
  const { affects, fixed_in } = file.fields;
  return [
    ...ranges(input, file, 'affects', affects),
    ...fixed_in.flatMap((name, index) => version(input, file, ['fixed_in', index], name)),
  ];
}

/** If one timeline cannot be read, every version of its release would look unknown. */
function allTimelinesRead(input: CheckInput): boolean {
  return (
    input.catalog.releases.length === input.releaseIds.length &&
    filesOf(input, 'timeline').length === input.releaseIds.length
  );
}

function version(
  { catalog }: CheckInput,
  file: ParsedFile,
  path: Path,
  name: string | undefined,
): Problem[] {
  const home = findRelease(catalog, releaseIdOf(file));
  if (name === undefined || home === undefined) return [];
  if (resolveVersion(catalog, home, name).kind !== 'unknown') return [];
  const message = `no timeline has the version "${name}"`;
  return [
    at(
      file,
      path,
      'unknown-version',
      message,
      elsewhereHint(catalog, home, name) ??
        didYouMean(name, versionsOf(home, releasesOf(catalog, home.product))),
    ),
  ];
}

/** Returns how to name a version that only another product has. */
function elsewhereHint(catalog: Catalog, home: Release, name: string): string | undefined {
  for (const [product, [first]] of releasesByProduct(catalog)) {
    if (product === home.product || first === undefined) continue;
    const found = resolveVersion(catalog, first, name);
    if (found.kind === 'point') {
      const { release } = found.point;
      return `Write ${release.id}/${name} for the one of ${product ?? release.id}.`;
    }
  }
  return undefined;
}

function versionsOf(home: Release, releases: readonly Release[]): string[] {
  const own = home.milestones.map(({ id }) => id);
  const all = releases.flatMap((release) => [
    release.id,
    release.version,
    ...release.milestones.flatMap(({ version: published }) => published ?? []),
  ]);
  return [...new Set([...own, ...all])];
}

function ranges(
  input: CheckInput,
  file: ParsedFile,
  field: string,
  all: readonly VersionRange[],
): Problem[] {
  return all.flatMap((range, index) => [
    ...version(input, file, [field, index, 'from'], range.from),
    ...version(input, file, [field, index, 'to'], range.to),
    ...backwards(input, file, [field, index], range),
  ]);
}

function backwards(
  { catalog }: CheckInput,
  file: ParsedFile,
  path: Path,
  { from, to }: VersionRange,
): Problem[] {
  const home = findRelease(catalog, releaseIdOf(file));
  if (home === undefined || from === undefined || to === undefined) return [];
  const start = resolveVersion(catalog, home, from);
  const end = resolveVersion(catalog, home, to, 'end');
  if (start.kind !== 'point' || end.kind !== 'point') return [];
  if (!isSameProduct(start.point.release, end.point.release)) {
    const message = `the range from ${from} to ${to} begins in one product and ends in another`;
    return [at(file, path, 'other-product', message, 'Write a range for each product.')];
  }
  if (comparePoints(catalog, start.point, end.point) <= 0) return [];
  const message = `the range from ${from} to ${to} runs backwards`;
  return [at(file, path, 'unknown-version', message, 'Swap "from" and "to".')];
}

/**
 * Reports an unknown release in `removed_in`. A version may lie in the future, so only release ids are
 * checked.
 */
function unknownRemoval(input: CheckInput, file: ParsedFile, name: string | undefined): Problem[] {
  if (name === undefined || /^v?\d/u.test(name)) return [];
  const known = [...input.releaseIds, ...(input.site?.outside ?? [])];
  if (known.includes(name)) return [];
  const message = `unknown release "${name}"`;
  return [at(file, ['removed_in'], 'unknown-release', message, didYouMean(name, known))];
}
