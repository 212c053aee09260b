import { nearest } from '../../catalog/parse/nearest.ts';
import { kindOfNews, newsType, type NewsType } from './news-types.ts';

/** The parts of the name of a fragment: `12.feature.1.rst`, `+slug.bugfix`. */
export interface FragmentName {
  /** Undefined for a fragment without an issue. */
  readonly issue: string | undefined;
  readonly type: NewsType;
  /** The type as written. */
  readonly written: string;
}

const NO_FRAGMENT = /^(?:\.|_|readme\b|template|index\.|changelog)|\.(?:jinja2?|toml|py)$/iu;
const ENDING = /^(?:\d+|rst|md|txt|markdown)$/iu;

/** Checks whether a file of a folder of fragments is none, such as a README or a template. */
export function isNoFragment(file: string, ignored: ReadonlySet<string>): boolean {
  return NO_FRAGMENT.test(file) || ignored.has(file);
}

/**
 * Reads the name of a fragment as towncrier does: the last part that is a type, and the issue before it. A type that the
 * config does not have is the nearest one, or a usual one. Undefined for a name without a type.
 */
export function fragmentName(file: string, types: readonly NewsType[]): FragmentName | undefined {
  const parts = file.split('.');
  const ids = types.map(({ id }) => id);
  const known = parts.findLastIndex((part, index) => index > 0 && ids.includes(part));
  const other = parts.findIndex((part, index) => index > 0 && !ENDING.test(part));
  const place = known === -1 ? other : known;
  const written = parts[place];
  if (written === undefined || place < 1) return undefined;
  const type = types.find(({ id }) => id === written) ?? typeLike(written, types);
  const stem = parts.slice(0, place).join('.').trim();
  const issue = /^\d{1,15}$/u.test(stem) ? String(Number(stem)) : stem;
  const isOrphan = stem.startsWith('+') || stem === '';
  return type === undefined ? undefined : { issue: isOrphan ? undefined : issue, type, written };
}

function typeLike(written: string, types: readonly NewsType[]): NewsType | undefined {
  const near = nearest(
    written,
    types.map(({ id }) => id),
  );
  const usual = kindOfNews(written) === undefined ? undefined : newsType(written, written);
  return types.find(({ id }) => id === near) ?? usual;
}
