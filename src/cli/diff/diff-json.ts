import type { DiffReport, DiffSide } from './diff-report.ts';
import { jsonText } from '../../lib/characters.ts';

/** Formats a comparison as JSON; missing values are null. */
export function diffAsJson({ from, to, changes }: DiffReport): string {
  const data = { from: sideData(from), to: sideData(to), changes };
  const orNull = (_key: string, value: unknown) => value ?? null;
  return jsonText(data, orNull);
}

function sideData({ name, unread }: DiffSide) {
  return { name, unread };
}
