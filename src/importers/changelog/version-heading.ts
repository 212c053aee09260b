import { findDates, withoutDates } from '../minutes/dates.ts';
import { UNRELEASED } from '../notes/source-note.ts';
import { parseVersion } from '../versions/parse-version.ts';

/** The facts in the heading of a version. */
export interface VersionHeading {
  readonly version: string;
  /** The package of a monorepo: `@scope/name@1.2.0`. */
  readonly package?: string | undefined;
  readonly date?: string | undefined;
  readonly title?: string | undefined;
  readonly isYanked: boolean;
  /** Whether the heading says that the version is not out yet. */
  readonly isPlanned: boolean;
  /** The address of the heading, as release-please and others write it. */
  readonly url?: string | undefined;
  /** Whether the heading has nothing but this. */
  readonly isWhole: boolean;
}

const LINK = /\[([^\][]{1,100})\]\((\S{1,500})\)/gu;
const YANKED = /[[(]?\byanked\b[\])]?/iu;
const COMING =
  /^(?:unreleased|upcoming|next|next release|head|main|master|trunk|develop|coming soon|work in progress|wip)$/iu;
const PLANNED =
  /\(?\b(?:unreleased|not released|not yet released|in development|release date tbd|tbd|tba)\b\)?/iu;
/** Words before a version that say nothing but that it is one. */
const LEAD = /^(?:(?:version|release|changes in|changes since|changes for|new in)\s)+/iu;
const TOKEN = /(?<=^|[\s(@/])v?\.?\d[\w.!+~-]*(?=$|[\s,:;)])/giu;

/** Reads a heading as that of a version; undefined if it has none. */
export function versionHeading(heading: string): VersionHeading | undefined {
  const url = [...heading.matchAll(LINK)][0]?.[2];
  const plain = heading
    .replace(YANKED, ' ')
    .replaceAll(LINK, '$1')
    .replaceAll(/<[^<>]*>|[[\]*`]/gu, ' ')
    .trim();
  const facts = { url, isYanked: YANKED.test(heading), isPlanned: PLANNED.test(plain) };
  const text = bare(plain.replace(PLANNED, ' ')).replace(LEAD, '').trim();
  if (COMING.test(text) || (text === '' && facts.isPlanned)) {
    return { ...facts, isPlanned: true, version: UNRELEASED, isWhole: true };
  }
  const dates = findDates(text);
  const rest = withoutDates(text, dates);
  const day = dates[0]?.day;
  if (day !== undefined && bare(rest) === '') {
    return { ...facts, version: day, date: day, isWhole: true };
  }
  return numbered(rest, facts.isPlanned ? undefined : day, facts);
}

function numbered(
  rest: string,
  date: string | undefined,
  facts: Pick<VersionHeading, 'url' | 'isYanked' | 'isPlanned'>,
): VersionHeading | undefined {
  const tokens = [...rest.matchAll(TOKEN)];
  const token = tokens.find(([one]) => one.includes('.')) ?? tokens[0];
  if (token === undefined) return undefined;
  const version = withoutEnd(token[0]);
  if (parseVersion(version) === undefined) return undefined;
  const before = rest.slice(0, token.index).trim();
  const title = bare(rest.slice(token.index + token[0].length));
  const isWhole = title === '' && before.split(/\s+/u).length < 3;
  // A number alone begins many headings.
  if (!isWhole && !/\.|^v/iu.test(version)) return undefined;
  return {
    ...facts,
    version,
    package: packageIn(before),
    date,
    title: title === '' ? undefined : title,
    isWhole,
  };
}

/** Removes signs of the sentence from the end of a version. */
function withoutEnd(version: string): string {
  const end = [...version].findLastIndex((sign) => !'.!~-'.includes(sign));
  return version.slice(0, end + 1);
}

/** Returns the package that a heading names: `name@` or `@scope/name`. The name of the project says nothing. */
function packageIn(before: string): string | undefined {
  const match = /^(@[\w.-]+\/[\w.-]+|[\w./-]+(?=@))@?$/u.exec(before);
  return match?.[1];
}

const EDGE = /^[\s,:;/|"'–—-]$/u;

/** Removes the signs that join a version, its day and its name. */
function bare(text: string): string {
  const signs = [...text.replaceAll(/\([\s,]*\)/gu, ' ')];
  const first = signs.findIndex((sign) => !EDGE.test(sign));
  const last = signs.findLastIndex((sign) => !EDGE.test(sign));
  const inner = first === -1 ? '' : signs.slice(first, last + 1).join('');
  return inner.startsWith('(') && inner.endsWith(')') ? inner.slice(1, -1) : inner;
}
