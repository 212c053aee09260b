import { compareText } from '../../lib/compare.ts';
import { PHASES, type Version, type VersionPart } from './parse-version.ts';

/** A version with the day on which it came out, if that is known. */
export interface DatedVersion {
  readonly version: Version;
  readonly date?: string | undefined;
}

/**
 * Compares two versions by what they are; negative if `a` comes first. Semver, PEP 440, calendar versions and the
 * spellings of Maven have one order, since a project may change its scheme. No library knows more than one scheme.
 */
export function compareVersions(a: Version, b: Version): number {
  return (
    a.epoch - b.epoch ||
    compareNumbers(a.numbers, b.numbers) ||
    compareParts(a.parts, b.parts) ||
    compareText(a.build, b.build)
  );
}

/** Compares versions; the days break a tie between two spellings of one version, then the spelling does. */
export function compareDated(a: DatedVersion, b: DatedVersion): number {
  return (
    compareVersions(a.version, b.version) ||
    compareText(a.date ?? '', b.date ?? '') ||
    compareText(a.version.text, b.version.text)
  );
}

/** Numbers that are left out are zeros: 26.2 and 26.2.0 are one version. */
function compareNumbers(a: readonly string[], b: readonly string[]): number {
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const difference = Number(a[at] ?? 0) - Number(b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const FINAL: VersionPart = { phase: 'final', rest: [] };

/** A part that is left out is final: 1.0a1.dev2 comes before 1.0a1, and 1.0.post1 after 1.0. */
function compareParts(a: readonly VersionPart[], b: readonly VersionPart[]): number {
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const difference = comparePart(a[at] ?? FINAL, b[at] ?? FINAL);
    if (difference !== 0) return difference;
  }
  return 0;
}

function comparePart(a: VersionPart, b: VersionPart): number {
  const phases = PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase);
  return phases !== 0 ? phases : compareRest(a.rest, b.rest);
}

/** As in semver: numbers before words, fewer before more. */
function compareRest(a: VersionPart['rest'], b: VersionPart['rest']): number {
  for (const [at, one] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    const difference =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : compareText(restKey(one), restKey(other));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Sorts numbers before words. */
function restKey(value: number | string): string {
  return typeof value === 'number' ? `0${String(value).padStart(16, '0')}` : `1${value}`;
}
