import { withoutHidden } from '../../lib/characters.ts';
import type { SourceNote } from '../notes/source-note.ts';
import { cleanMarkdown } from '../text/clean-markdown.ts';
import { mdxText } from '../text/mdx-text.ts';
import type { AddressBase } from '../text/resolve-address.ts';
import type { ReleasePlace } from './lines.ts';
import type { PlannedMilestone, PlannedRelease } from './plan-releases.ts';
import { otherPoints } from './other-points.ts';
import type { PlannedPoint, PlannedReleaseFiles, TextChange } from './planned-entry.ts';

/** Options of the files of releases. */
export interface ReleaseOptions extends AddressBase {
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
  const textOf = (milestone: PlannedMilestone): string =>
    (texts.get(milestone) ?? [])
      .map((note) => {
        const clean = cleanMarkdown(note.text, options);
        if (clean.changes.length > 0) changes.push({ ...note, changes: clean.changes });
        return clean.text;
      })
      .join('\n\n');
  const overview = milestones.find(({ id: name }) => name === 'ga');
  const points = milestones.map((milestone) =>
    pointOf(milestone, release, milestone === overview ? '' : textOf(milestone), options),
  );
  const body = overview === undefined ? '' : mdxText(textOf(overview));
  const folder = `releases/${id}`;
  const key = `${options.prefix}:release/${id}`;
  const placed = milestones.flatMap((milestone, index) =>
    (texts.get(milestone) ?? []).map((note) =>
      milestone === overview
        ? { note, path: `${folder}/release.mdx`, key }
        : { note, path: `${folder}/timeline.yaml`, key: points[index]?.key ?? '' },
    ),
  );
  const fields = {
    title: titleOf(release, overview, options),
    version: release.version,
    previous: place?.previous,
    line: place?.line,
    product,
    origin: key,
  };
  const files: PlannedReleaseFiles = {
    ...{ key, id, fields, body, texts: placed },
    points: [
      ...(overview === undefined ? [...points, comingGa(id, options)] : points),
      ...otherPoints(release, options),
    ],
  };
  return { files, changes };
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
      ? gaKey(release.id, prefix)
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

/** A release of which there are candidates alone has its GA to come. */
function comingGa(release: string, { prefix }: ReleaseOptions): PlannedPoint {
  const key = gaKey(release, prefix);
  return { key, id: 'ga', fields: { id: 'ga', kind: 'ga', planned: 'tbd', origin: key } };
}

function gaKey(release: string, prefix: string): string {
  return `${prefix}:release/${release}/ga`;
}
