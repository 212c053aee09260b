import { withoutHidden } from '../../lib/characters.ts';
import type { SourceNote } from '../notes/source-note.ts';
import type { YamlValue } from '../../edits/yaml-render.ts';
import { cleanMarkdown } from '../text/clean-markdown.ts';
import { plainWritten } from '../changelog/plain-written.ts';
import { mdxText } from '../text/mdx-text.ts';
import { baseOf } from './entry-fields.ts';
import type { AddressBase } from '../text/resolve-address.ts';
import { datedPoints, type DayOptions } from './dated-points.ts';
import type { ReleasePlace } from './lines.ts';
import type { PlannedMilestone, PlannedRelease } from './plan-releases.ts';
import type { PlannedPoint, PlannedReleaseFiles, TextChange } from './planned-entry.ts';
import { extendedSupport, gaKey, placedDays, withDays } from './schedule-points.ts';

/** Options of the files of releases. */
export interface ReleaseOptions extends AddressBase, DayOptions {
  readonly prefix: string;
  /** The name of the software for titles; `Release` if nobody gave one. */
  readonly name: string | undefined;
}

/** The files of a release, and what was changed in their texts. */
export interface ReleaseResult {
  readonly files: PlannedReleaseFiles;
  readonly changes: readonly TextChange[];
}

/** Returns the files of a release. `texts` are the notes about its versions as a whole. */
export function releaseFiles(
  release: PlannedRelease,
  place: ReleasePlace | undefined,
  texts: ReadonlyMap<PlannedMilestone, readonly SourceNote[]>,
  options: ReleaseOptions,
): ReleaseResult {
  const { id, product, milestones } = release;
  const changes: TextChange[] = [];
  const textOf = (notes: readonly SourceNote[]): string =>
    notes
      .map((note) => {
        const clean = cleanMarkdown(note.text, baseOf(note, options));
        if (clean.changes.length > 0) changes.push({ ...note, changes: clean.changes });
        return clean.text;
      })
      .join('\n\n');
  const overview = milestones.find(({ id: name }) => name === 'ga');
  const own = (milestone: PlannedMilestone | undefined): readonly SourceNote[] =>
    milestone === undefined ? [] : (texts.get(milestone) ?? []);
  const summary = own(overview).find(isSummary);
  const versions = milestones.map((milestone) =>
    pointOf(milestone, release, milestone === overview ? '' : textOf(own(milestone)), options),
  );
  const body = mdxText(textOf(own(overview).filter((note) => note !== summary)));
  const folder = `releases/${id}`;
  const key = `${options.prefix}:release/${id}`;
  const days = milestones.flatMap(({ date }) => date ?? []).toSorted();
  const schedule = datedPoints(
    milestones.flatMap(({ from }) => from.milestones),
    days.at(-1),
    options,
  );
  const points = withDays(versions, schedule, { id, prefix: options.prefix });
  const placed = milestones.flatMap((milestone, index) =>
    own(milestone).map((note) =>
      milestone === overview
        ? { note, path: `${folder}/release.mdx`, key }
        : { note, path: `${folder}/timeline.yaml`, key: versions[index]?.key ?? '' },
    ),
  );
  const fields = {
    title: titleOf(release, overview, options),
    version: release.version,
    previous: place?.previous,
    line: place?.line,
    upgrade_from: place?.upgradeFrom,
    product,
    summary: summary && summaryText(summary),
    support: extendedSupport(schedule),
    origin: key,
  };
  const accounted = [...placed, ...placedDays(schedule, { id, prefix: options.prefix })];
  return { files: { key, id, fields, body, points, texts: accounted }, changes };
}

/** A summary is one sentence without marks; a longer text is the overview. */
function isSummary({ isSummary: isMarked, isExact, text }: SourceNote): boolean {
  if (isExact === true) return isMarked === true;
  return isMarked === true && text.trim().length <= 200 && !/[\n<>[\]*_`{}\\]/u.test(text.trim());
}

/** An exact note is Markdown that says no more than plain text. */
function summaryText({ text, isExact }: SourceNote): string {
  return isExact === true ? plainWritten(text) : text.trim();
}

function titleOf(
  { version, first, milestones, id, product }: PlannedRelease,
  ga: PlannedMilestone | undefined,
  { name }: ReleaseOptions,
): string {
  if (first === undefined) return 'Next release';
  const given = ga?.from.title ?? seriesOf(milestones);
  if (ga?.from.isWholeTitle === true && given !== undefined) return plain(given);
  const group = product === undefined ? id : id.slice(product.length + 1);
  const number = milestones.length > 1 && version.startsWith(`${group}.`) ? group : version;
  const title = `${name ?? 'Release'} ${number}`;
  const whole = given === undefined ? title : `${title}: ${plain(given)}`;
  return whole.length > 80 ? title : whole;
}

/** Returns the series of a release, unless its number is the same. */
function seriesOf(milestones: readonly PlannedMilestone[]): string | undefined {
  const series = milestones.find(({ from }) => from.series !== undefined)?.from.series;
  const isNumber = milestones.some(({ from }) => from.name.startsWith(series ?? ' '));
  return isNumber ? undefined : series;
}

function plain(text: string): string {
  return withoutHidden(text.replaceAll(/[*_`]/gu, '')).replaceAll(/\s+/gu, ' ').trim();
}

function pointOf(
  { id, kind, from, date }: PlannedMilestone,
  release: PlannedRelease,
  note: string,
  { prefix }: ReleaseOptions,
): PlannedPoint {
  const isYanked = from.isYanked && date !== undefined;
  const place = `${from.file}:${from.line}`;
  const doubts = [
    ...(from.date !== undefined && date === undefined ? [`${place} dates it ${from.date}`] : []),
    ...(from.isYanked && !isYanked ? [`${place} marks it as yanked`] : []),
  ];
  const sources = [...from.sources, ...doubts];
  const isNext = from.version === undefined;
  const key =
    id === 'ga'
      ? gaKey({ id: release.id, prefix })
      : `${prefix}:version/${from.name}${release.product === undefined ? '' : `@${release.product}`}`;
  const title =
    id === 'ga' || from.title === undefined ? undefined : plain(`${from.name}: ${from.title}`);
  const fields = {
    id,
    kind,
    title: title !== undefined && title.length <= 80 ? title : undefined,
    version: isNext ? undefined : from.name,
    tag: from.tag,
    ...(from.isPlanned ? { planned: 'tbd' } : { actual: date ?? 'unknown' }),
    withdrawn: withdrawnOf(from, isYanked ? date : undefined, release),
    note: note === '' ? undefined : note,
    sources: sources.length === 0 ? undefined : sources,
    origin: key,
  };
  return { key, id, fields };
}

/** Returns the withdrawal as the source tells it; a mark alone tells neither its day nor its reason. */
function withdrawnOf(
  { withdrawn, file }: PlannedMilestone['from'],
  date: string | undefined,
  { milestones }: PlannedRelease,
): YamlValue | undefined {
  if (withdrawn === undefined) {
    return date === undefined ? undefined : { on: date, why: `Marked as yanked in ${file}.` };
  }
  const { on, why, use } = withdrawn;
  const isKnown = milestones.some(({ from }) => from.name === use);
  if (use === undefined || isKnown) return { on, why, use };
  // The version to use instead is none of this release.
  return { on, why: `${why} Use ${use} instead.` };
}
