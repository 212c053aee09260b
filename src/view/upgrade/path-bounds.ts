import { noteState } from '../../domain/note-state.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { hopModel, stepsOf, type HopModel } from './path-hop.ts';
import type { DetailOf } from './path-step.ts';

/** The number of steps up to which a page holds their instructions. The handbook names this limit. */
export const STEPS_IN_PAGE = 60;
/** The length up to which a page holds instructions, in characters of HTML: about a third of a page of 200 kB. */
export const DETAILS_IN_PAGE = 64_000;

/**
 * The number of breaking changes and removals that a page shows with their texts, over all hops (at least 2 of each);
 * of deprecations and known issues a quarter: more would make the longest paths taller than 40,000 px on a phone.
 */
export const READINGS_IN_PAGE = 40;

/**
 * The number of breaking changes and removals that a page shows at all, over all hops (at least 8 of each); of
 * deprecations and known issues half as many. The release notes have the others.
 */
export const TITLES_IN_PAGE = 100;

/** The room for instructions and for what is to be read together, in characters of HTML, and what a title takes. */
const TEXTS_IN_PAGE = 90_000;
const TITLE_LENGTH = 300;

/**
 * Returns the hops of a path. The page holds the instructions of the steps while there are few and they are short:
 * then it is complete without JavaScript. Otherwise it holds titles, and the browser loads the fragments of the
 * releases when a step is opened. Breaking changes beyond the limit are folded to their titles.
 */
export function boundedHops(
  context: ViewContext,
  path: UpgradePath,
  detailOf: DetailOf | undefined,
): HopModel[] {
  const share = (all: number, least: number) => Math.max(least, Math.floor(all / path.hops.length));
  const readings = { unfolded: share(READINGS_IN_PAGE, 2), most: share(TITLES_IN_PAGE, 8) };
  const hopsWith = (details: DetailOf | undefined) =>
    path.hops.flatMap((_hop, index) =>
      hopModel(context, path, index, { detailOf: details, readings }),
    );
  if (detailOf === undefined || countSteps(path) > STEPS_IN_PAGE) return hopsWith(undefined);
  const hops = hopsWith(detailOf);
  const length = hops.flatMap(stepsOf).reduce((sum, { detail }) => sum + (detail?.length ?? 0), 0);
  const titles = hops.reduce((sum, { breaking }) => sum + titlesOf(breaking), 0);
  const isLong = length > DETAILS_IN_PAGE || length + titles * TITLE_LENGTH > TEXTS_IN_PAGE;
  return isLong ? hopsWith(undefined) : hops;
}

function titlesOf(breaking: HopModel['breaking']): number {
  return breaking === undefined ? 0 : Math.min(breaking.shown, breaking.steps.length);
}

function countSteps({ hops }: UpgradePath): number {
  return hops
    .flatMap(({ steps }) => steps)
    .filter(({ note, release }) => noteState(release, note).kind === 'step').length;
}
