import { versionHeading } from '../changelog/version-heading.ts';
import { findDates } from './dates.ts';
import { readLines, type Line } from './lines.ts';
import { dateInName } from './meeting-facts.ts';
import { inlineNames } from './participant-lines.ts';
import { namedSection, type SectionKind } from './sections.ts';

/** Lines of a text that are looked at: minutes begin with what makes them minutes. */
const LINES = 400;
/** Lines in which the day of a meeting stands. */
const OPENING = 12;
const TITLE =
  /(?<!\p{L})(?:minutes|meeting|(?:weekly |team |board )?call|protokoll|sitzung|besprechung|jour fixe|stand-?up)(?!\p{L})/iu;
/** Names of sections that changelogs have, too. */
const COMMON =
  /^(?:news|features?|notes|change[ds]?|misc(?:ellaneous)?|status|overview|announcements|to[- ]?do'?s?|tasks|road ?map|release plan|milestones?|schedule|time ?line|minutes|items?|topics?|tickets?|questions?|organi[sz]ation(?:al)?|intro(?:ductions?)?|termine|funktionen|discussions?)$/iu;

/**
 * Returns the day of the meeting if a text looks like its minutes: it has a day at its beginning, and names people who
 * were there, or sections that only meetings have. Undefined for any other text, such as a changelog with days.
 */
export function minutesDay({
  file,
  text,
}: {
  readonly file: string;
  readonly text: string;
}): string | undefined {
  if (!/\.(?:md|markdown|txt)$|^-$|(?:^|\/)[^./]+$/iu.test(file)) return undefined;
  const start = text.slice(0, 100_000).replaceAll('\r\n', '\n').split('\n').slice(0, LINES);
  const opening = start.filter((line) => line.trim() !== '').slice(0, OPENING);
  const day = dateInName(file.slice(file.lastIndexOf('/') + 1)) ?? dayIn(opening.join('\n'));
  if (day === undefined || isChangelog(start)) return undefined;
  const lines = readLines(start.join('\n')).filter(({ kind }) => kind !== 'blank');
  return hasMeeting(lines, opening) ? day : undefined;
}

function dayIn(text: string): string | undefined {
  return findDates(text).find(({ hasYear }) => hasYear)?.day;
}

/** Two headings of versions make a changelog; minutes may name one. */
function isChangelog(lines: readonly string[]): boolean {
  const versions = lines.filter((line, index) => {
    const isHeading =
      /^#{1,4} /u.test(line) || /^(?:={3,}|-{3,})\s*$/u.test(lines[index + 1] ?? '');
    const found = isHeading ? versionHeading(line.replace(/^#+ /u, '')) : undefined;
    return found?.isWhole === true && found.version !== found.date;
  });
  return versions.length > 1;
}

function hasMeeting(lines: readonly Line[], opening: readonly string[]): boolean {
  const sections = new Set<SectionKind>();
  const common = new Set<SectionKind>();
  for (const { text } of lines) {
    const kind = namedSection(text);
    if (kind === undefined || kind === 'changes') continue;
    common.add(kind);
    if (!COMMON.test(text.replace(/:$/u, '').trim())) sections.add(kind);
  }
  const isTitled = opening.some((line) => TITLE.test(line));
  const hasPeople =
    sections.has('participants') || lines.some(({ text }) => inlineNames(text) !== undefined);
  common.delete('participants');
  if (hasPeople) return isTitled || common.size > 0;
  return sections.size > 1 || (isTitled && sections.size > 0);
}
