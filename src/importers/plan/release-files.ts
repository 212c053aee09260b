import { withoutHidden } from '../../lib/characters.ts';
import type { SourceNote } from '../notes/source-note.ts';
import { cleanMarkdown } from '../text/clean-markdown.ts';
import { mdxText } from '../text/mdx-text.ts';
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
        const clean = cleanMarkdown(note.text, options);
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
    summary: summary?.text.trim(),
    support: extendedSupport(schedule),
    origin: key,
  };
  const accounted = [...placed, ...placedDays(schedule, { id, prefix: options.prefix })];
  return { files: { key, id, fields, body, points, texts: accounted }, changes };
}

/** A summary is one sentence without marks; a longer text is the overview. */
function isSummary({ isSummary: isMarked, text }: SourceNote): boolean {
  return isMarked === true && text.trim().length <= 200 && !/[\n<>[\]*_`{}\\]/u.test(text.trim());
}

function titleOf(
  { version, first, milestones, id, product }: PlannedRelease,
  ga: PlannedMilestone | undefined,
  { name }: ReleaseOptions,
): string {
  if (first === undefined) return 'Next release';
  const given = ga?.from.title ?? seriesOf(milestones);
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
    withdrawn: isYanked ? { on: date, why: `Marked as yanked in ${from.file}.` } : undefined,
    note: note === '' ? undefined : note,
    sources: sources.length === 0 ? undefined : sources,
    origin: key,
  };
  return { key, id, fields };
}
