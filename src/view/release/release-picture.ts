import type { Release } from '../../domain/catalog.ts';
import { supportWindow, type SupportState, type SupportWindow } from '../../domain/support.ts';
import type { ViewContext } from '../context.ts';
import { localText, supportTag } from '../shared/labels.ts';
import { monthNames } from '../timeline/month-names.ts';
import { supportPicture, type SupportPicture } from './support-picture.ts';
import { inLanguage } from '../shared/translated.ts';

/** A picture of the releases and their support windows; the table of releases has the same data. */
export interface ReleasePicture {
  readonly geometry: SupportPicture;
  readonly title: string;
  readonly description: string;
  /** By release id. */
  readonly labels: Readonly<Record<string, string>>;
  /** The name of a tick's month, by its day. */
  readonly months: Readonly<Record<string, string>>;
  readonly today: string;
  /** Explanations of the different kinds of bars. */
  readonly notes: readonly string[];
}

/** Maximum number of releases in the picture; the table has all. */
const MAX_RELEASES = 12;

/**
 * Returns the picture of the first ones of some releases, by default of the newest of all; undefined while
 * none has a day, and on a site that says nothing about support.
 */
export function releasePicture(
  context: ViewContext,
  newestFirst: readonly Release[] = context.catalog.releases.toReversed(),
): ReleasePicture | undefined {
  const { words, catalog, today } = context;
  if (!catalog.holds.support) return undefined;
  const releases = newestFirst.slice(0, MAX_RELEASES);
  const windows = releases.map((release) => {
    const support = supportWindow(catalog, release, today);
    const ends = support.phases.slice(0, -1).map(({ end }) => end?.last);
    const phaseEnds = ends.filter((day) => day !== undefined);
    const { phase } = support;
    return { release, id: release.id, ...barDates(support), phase, phaseEnds };
  });
  const geometry = supportPicture(windows, today);
  if (geometry === undefined) return undefined;
  const labels = windows.map(({ id, release, state, phase }) => {
    const title = inLanguage(release, context).title;
    const current = phase === undefined ? undefined : localText(phase.title, context);
    const said = [supportTag(state, context)?.word, current].filter((one) => one !== undefined);
    return [id, words.releases.pictureLabel(title, words.formats.row(said))] as const;
  });
  return {
    geometry,
    title: words.releases.pictureTitle,
    description: words.releases.pictureDescription,
    labels: Object.fromEntries(labels),
    months: monthNames(context, geometry.ticks),
    today: words.releases.today,
    notes: notesOf(context, geometry),
  };
}

/** A withdrawn release was supported until its withdrawal. */
function barDates(support: SupportWindow) {
  const { state, from, until, extendedUntil } = support;
  return state === 'withdrawn'
    ? { state, from, until: support.withdrawal.on, extendedUntil }
    : { state, from, until, extendedUntil };
}

function notesOf({ words }: ViewContext, { bars }: SupportPicture): string[] {
  const { extended, planned, unknown, ended, withdrawn, phases } = words.releases.pictureNotes;
  const has = (wanted: SupportState) => bars.some(({ state }) => state === wanted);
  return [
    ...(bars.some((bar) => bar.extended !== undefined) ? [extended] : []),
    ...(bars.some(({ phaseEnds }) => phaseEnds.length > 0) ? [phases] : []),
    ...(has('planned') ? [planned] : []),
    ...(has('unknown') ? [unknown] : []),
    ...(bars.some(({ endsBefore }) => endsBefore) ? [ended] : []),
    ...(has('withdrawn') ? [withdrawn] : []),
  ];
}
