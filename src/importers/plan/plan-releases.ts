import type { MilestoneKind } from '../../schema/vocabulary.ts';
import { compareDated } from '../versions/compare-versions.ts';
import { candidatePhase, isFinalVersion, type Version } from '../versions/parse-version.ts';
import type { CollectedVersion } from './collect.ts';
import { groupKey, type Grouping } from './grouping.ts';
import { isInOrder, ofOrderedDays } from './ordered-days.ts';

/** A version of the source as a milestone of a release. */
export interface PlannedMilestone {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly from: CollectedVersion;
  /** The day on which it came out, unless that contradicts the order of the versions. */
  readonly date: string | undefined;
}

/** Versions of the source that make one release. */
export interface PlannedRelease {
  readonly id: string;
  /** Its version at GA. */
  readonly version: string;
  readonly product: string | undefined;
  readonly milestones: readonly PlannedMilestone[];
  /** Undefined for what comes next. */
  readonly first: Version | undefined;
}

/** The id of the release for changes that are not out yet. */
const NEXT = 'next';

/** Groups the versions of one product into releases, oldest first; what comes next is last. */
export function planReleases(
  versions: readonly CollectedVersion[],
  group: Grouping,
  product: string | undefined,
): PlannedRelease[] {
  const numbered = versions.filter(isNumbered);
  const groups = Map.groupBy(numbered, ({ version }) => groupKey(version, group));
  const made = [...groups.values()].map((list) => release(list, group, product));
  const releases = withOwnIds(made).toSorted((a, b) => compareDated(dated(a), dated(b)));
  const next = versions.find(({ version }) => version === undefined);
  return next === undefined ? releases : [...releases, nextRelease(next, product)];
}

/** Two names may have one address: `2012 R2` and `2012-R2`. */
function withOwnIds<T extends PlannedRelease>(releases: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return releases.map((one) => {
    const count = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, count);
    return count === 1 ? one : { ...one, id: `${one.id}-${count}` };
  });
}

type Numbered = CollectedVersion & { readonly version: Version };

function isNumbered(from: CollectedVersion): from is Numbered {
  return from.version !== undefined;
}

function dated({ first, milestones }: PlannedRelease & { first: Version }) {
  return { version: first, date: milestones[0]?.from.date };
}

/** Returns the id of the release for what comes next, of a product. */
export function nextId(product: string | undefined): string {
  return releaseId(NEXT, product);
}

function nextRelease(from: CollectedVersion, product: string | undefined): PlannedRelease {
  const milestone: PlannedMilestone = { id: 'ga', kind: 'ga', from, date: undefined };
  const id = nextId(product);
  return { id, version: from.name, product, milestones: [milestone], first: undefined };
}

function release(
  list: readonly Numbered[],
  group: Grouping,
  product: string | undefined,
): PlannedRelease & { first: Version } {
  const sorted = list.toSorted(compareDated);
  const ga =
    group === 'name'
      ? sorted[0]
      : sorted.find(({ version, isPrerelease }) => isFinalVersion(version) && !isPrerelease);
  const at = ga === undefined ? sorted.length : sorted.indexOf(ga);
  const after = sorted.slice(at + 1);
  // Minor versions of one major overlap; the patches of one minor do not.
  const isByDay = group === 'major' && !isInOrder(after) && after.every(({ date }) => date);
  const rest = isByDay ? after.toSorted((a, b) => compareDays(a.date, b.date)) : after;
  const ordered = ga === undefined ? sorted : [...sorted.slice(0, at), ga, ...rest];
  const days = ofOrderedDays(ordered);
  const [first = sorted[0]] = [ga ?? sorted[0]];
  if (first === undefined) throw new Error('a release without a version');
  const ids = new Set<string>();
  const milestones = ordered.map((from, index) => ({
    ...milestoneName(from, index - at, ids),
    from,
    date: days.has(from) ? from.date : undefined,
  }));
  return {
    id: releaseId(idOf(first.version, group), product),
    version: group === 'name' ? first.version.text : finalText(first.version),
    product,
    milestones,
    first: first.version,
  };
}

function compareDays(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Returns the name and the kind of a milestone; `place` is negative before GA and 0 for GA. */
function milestoneName({ version, isPrerelease }: Numbered, place: number, ids: Set<string>) {
  const candidate = candidatePhase(version);
  const kind = kindOf(candidate?.phase ?? (isPrerelease ? 'beta' : undefined), place);
  const number = candidate?.rest.find((one) => typeof one === 'number');
  const short =
    candidate !== undefined && place < 0
      ? `${SHORT[candidate.phase] ?? 'pre'}${number ?? ''}`
      : undefined;
  const wanted = place === 0 ? 'ga' : (short ?? addressPart(version.text));
  // Two candidates of one release may share a number: 1.0.0-rc.1 and 1.0.1-rc.1.
  const id = ids.has(wanted) ? addressPart(version.text) : wanted;
  ids.add(id);
  return { id, kind };
}

const SHORT: Readonly<Record<string, string>> = {
  ...{ dev: 'dev', alpha: 'alpha', early: 'ea', beta: 'beta', candidate: 'rc' },
};

/** A candidate after GA is none of the release, but of a maintenance version. */
function kindOf(phase: string | undefined, place: number): MilestoneKind {
  if (place === 0) return 'ga';
  if (phase === undefined) return 'maintenance';
  if (place > 0) return 'other';
  if (phase === 'candidate') return 'rc';
  return phase === 'beta' || phase === 'early' ? 'beta' : 'alpha';
}

function idOf({ text, numbers, parts, build, epoch }: Version, group: Grouping): string {
  if (group === 'name') return addressPart(text);
  const length = { major: 1, minor: 2, release: numbers.length }[group];
  const own = numbers.slice(0, length).join('.');
  const isPlain = group !== 'release' || (parts.length === 0 && build === '');
  const suffix = isPlain
    ? ''
    : parts
        .filter(({ phase }) => phase === 'post')
        .map(({ rest }) => `-post${rest.join('-')}`)
        .join('');
  return addressPart(`${epoch === 0 ? '' : `${epoch}-`}${own}${suffix}`);
}

/** Returns the version that a group has at GA; while there are candidates alone, the one that they lead to. */
function finalText(version: Version): string {
  return isFinalVersion(version) ? version.text : version.numbers.join('.');
}

function releaseId(id: string, product: string | undefined): string {
  return product === undefined ? id : `${product}-${id}`;
}

/** Returns a version as a part of an address. A plus stays visible: 1.0+1 and 1.0-1 are two versions. */
export function addressPart(version: string): string {
  return version
    .toLowerCase()
    .replaceAll('+', '-plus-')
    .replaceAll(/[^a-z\d.]+/gu, '-')
    .replaceAll(/[.-]{2,}/gu, '-')
    .replaceAll(/^[.-]|[.-]$/gu, '');
}
