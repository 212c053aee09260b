import { didYouMean, nearest } from '../../catalog/parse/nearest.ts';
import type { ReadResult } from '../../catalog/read-catalog.ts';
import type { Catalog, Milestone, Release } from '../../domain/catalog.ts';
import { gaOf } from '../../domain/find.ts';
import { isAncestor, releasesBetween } from '../../domain/lineage.ts';
import { milestoneIndex } from '../../domain/milestone-order.ts';
import { listedReleases } from '../../domain/products.ts';
import { requireRelease, requireVersion } from '../shared/content.ts';
import { UsageError } from '../shared/io.ts';
import { compareNames } from '../../lib/compare.ts';

/** A release to export, and the milestones between which its versions lie. */
export interface ScopePart {
  readonly release: Release;
  /** Only versions after this milestone. */
  readonly after?: Milestone | undefined;
  /** Only versions up to this milestone. */
  readonly upTo?: Milestone | undefined;
}

/** The part of the content to export: one release or version, or several releases, the newest first. */
export type ExportScope =
  | { readonly kind: 'one'; readonly release: Release; readonly version: Milestone | undefined }
  | { readonly kind: 'range' | 'all'; readonly parts: readonly ScopePart[] };

/** A place in a range: a whole release, or one of its milestones. */
interface Place {
  readonly release: Release;
  readonly milestone: Milestone | undefined;
}

/** Resolves the operands of an export. Throws a UsageError that names the nearest known name. */
export function exportScope(
  result: ReadResult,
  operands: readonly string[],
  product: string | undefined,
): ExportScope {
  const { catalog } = result;
  if (product !== undefined) requireProduct(catalog, product);
  const releases = listedReleases(catalog).filter(
    (release) => product === undefined || release.product === product,
  );
  const [first, version] = operands;
  if (first === undefined) return { kind: 'all', parts: releases.map((release) => ({ release })) };
  if (first.includes('..')) return rangeScope(result, first, version, releases);
  refuseProduct(catalog, first, product);
  const place = placeOf(result, first, releases);
  if (version === undefined) {
    return { kind: 'one', release: place.release, version: place.milestone };
  }
  const release = requireRelease(result, first);
  return { kind: 'one', release, version: requireVersion(release, version) };
}

function requireProduct({ site }: Catalog, product: string): void {
  const known = site.products.map(({ id }) => id);
  if (known.includes(product)) return;
  const step =
    known.length === 0
      ? 'site.yaml names no products. Leave out --product.'
      : didYouMean(product, known);
  throw new UsageError(`unknown product "${product}". ${step}`);
}

/** Refuses a release of another product than the one that is asked for. */
function refuseProduct({ releases }: Catalog, id: string, product: string | undefined): void {
  const found = releases.find((release) => release.id === id);
  if (product === undefined || found === undefined || found.product === product) return;
  const own = found.product === undefined ? 'no product' : `product ${found.product}`;
  throw new UsageError(`${id} belongs to ${own}. Leave out --product ${product}.`);
}

function rangeScope(
  result: ReadResult,
  range: string,
  version: string | undefined,
  releases: readonly Release[],
): ExportScope {
  const [from = '', to = '', ...more] = range.split('..');
  if (more.length > 0 || (from === '' && to === '') || version !== undefined) {
    throw new UsageError(
      `"${[range, version].filter(Boolean).join(' ')}" is not a range. Name what to begin after and what to end with: 1.0..2.0, 1.0.1..2.0, or 1.0.. for all that came after 1.0.`,
    );
  }
  const end = to === '' ? undefined : placeOf(result, to, releases);
  const start = from === '' ? undefined : placeOf(result, from, releases);
  const parts = partsBetween(result.catalog, start, end, releases);
  return { kind: 'range', parts };
}

function partsBetween(
  catalog: Catalog,
  start: Place | undefined,
  end: Place | undefined,
  releases: readonly Release[],
): readonly ScopePart[] {
  const product = (end ?? start)?.release.product;
  if (start !== undefined && end !== undefined) refuseOrder(catalog, start, end);
  const passed =
    end === undefined
      ? releases.filter(
          (one) =>
            one.product === product &&
            (one === start?.release ||
              (start !== undefined && isAncestor(catalog, start.release, one))),
        )
      : start === undefined
        ? releases.filter((one) => one === end.release || isAncestor(catalog, one, end.release))
        : releasesBetween(catalog, start.release, end.release).toReversed();
  return passed.flatMap((release): ScopePart[] => {
    const isStart = release === start?.release;
    const isEnd = release === end?.release;
    if (isStart && start?.milestone === undefined) return [];
    return [
      {
        release,
        after: isStart ? start?.milestone : undefined,
        upTo: isEnd ? end?.milestone : undefined,
      },
    ];
  });
}

/** Refuses a range whose ends are not in order, with the reason. */
function refuseOrder(catalog: Catalog, start: Place, end: Place): void {
  const [from, to] = [nameOf(start), nameOf(end)];
  const [a, b] = [start.release, end.release];
  if (a.product !== b.product) {
    throw new UsageError(
      `${from} belongs to product ${a.product ?? 'none'}, ${to} to ${b.product ?? 'none'}. Name two versions of one product.`,
    );
  }
  const isSame = a === b && indexOf(start, -1) === indexOf(end, Infinity);
  if (isSame) throw new UsageError(`${from} and ${to} are the same. Name an earlier beginning.`);
  const isBackwards =
    a === b ? indexOf(start, -1) > indexOf(end, Infinity) : isAncestor(catalog, b, a);
  if (isBackwards || (a === b && start.milestone === undefined)) {
    const step = a === b && !isBackwards ? `export ${a.id}` : `export ${to}..${from}`;
    throw new UsageError(`${from} does not come before ${to}. Did you mean ${step}?`);
  }
  if (a !== b && !isAncestor(catalog, a, b)) {
    throw new UsageError(
      `${to} does not follow ${from}: they belong to different lines. Name a release that ${to} was made from.`,
    );
  }
}

function indexOf({ release, milestone }: Place, whole: number): number {
  return milestone === undefined ? whole : milestoneIndex(release, milestone.id);
}

function nameOf({ release, milestone }: Place): string {
  if (milestone === undefined) return release.id;
  return milestone.kind === 'ga' ? release.version : (milestone.version ?? milestone.id);
}

/** Resolves a release, `release/milestone`, a version or a tag. */
function placeOf(result: ReadResult, name: string, releases: readonly Release[]): Place {
  const whole = releases.find(({ id }) => id === name);
  if (whole !== undefined) return { release: whole, milestone: undefined };
  const slash = name.indexOf('/');
  if (slash !== -1 && releases.some(({ id }) => id === name.slice(0, slash))) {
    const release = requireRelease(result, name.slice(0, slash));
    return { release, milestone: requireVersion(release, name.slice(slash + 1)) };
  }
  const found = releases.flatMap((release) => versionIn(release, name));
  const [place, other] = found;
  if (place === undefined) {
    throw unknownPlace(name, releases);
  }
  if (other !== undefined) {
    const products = [...new Set(found.map(({ release }) => release.product ?? 'none'))];
    throw new UsageError(
      products.length > 1
        ? `"${name}" is a version of several products: ${products.join(', ')}. Name one with --product.`
        : `"${name}" is a version of several releases. Name the release, too: ${place.release.id}/${name}.`,
    );
  }
  return place;
}

function unknownPlace(name: string, releases: readonly Release[]): UsageError {
  const ids = releases.map(({ id }) => id).toSorted(compareNames);
  const versions = releases.flatMap(versionsOf);
  const known = nearest(name, ids) === undefined && nearest(name, versions) ? versions : ids;
  return new UsageError(`unknown release or version "${name}". ${didYouMean(name, known)}`);
}

function versionIn(release: Release, name: string): Place[] {
  const own = release.milestones.find(({ version, tag }) => version === name || tag === name);
  const milestone = own ?? (release.version === name ? gaOf(release) : undefined);
  return milestone === undefined ? [] : [{ release, milestone }];
}

function versionsOf({ version, milestones }: Release): string[] {
  return [version, ...milestones.flatMap((one) => one.version ?? [])];
}
