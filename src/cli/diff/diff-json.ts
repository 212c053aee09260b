import type { DiffReport, DiffSide } from './diff-report.ts';
import { jsonText } from '../../lib/characters.ts';

/** Formats a comparison as JSON; missing values are null. */
export function diffAsJson(report: DiffReport): string {
  const orNull = (_key: string, value: unknown) => value ?? null;
  return jsonText(diffData(report), orNull);
}

/** Returns a comparison as data; missing values are undefined. */
export function diffData({ from, to, changes }: DiffReport) {
  return { from: sideData(from), to: sideData(to), changes };
}

function sideData({ name, unread }: DiffSide) {
  return { name, unread };
}
