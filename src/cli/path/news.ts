import { joinNews } from '../../domain/join-news.ts';
import type { ApiNews, ApiNewsItem, ApiPathNews } from '../../schema/api/news.ts';
import type { ApiSchedule } from '../../schema/api/schedule.ts';
import type { ConfigMatch } from '../../matching/match-types.ts';
import { matchesOf, matchSentence, withMatches } from './matched.ts';
import { choiceOf, type ChosenPath, type PlanChoice } from './plan.ts';

/** Everything that is new between two versions. */
export interface News {
  readonly as_of: string;
  readonly from: string;
  readonly to: string;
  readonly choice: PlanChoice;
  readonly items: readonly (ApiNewsItem & { readonly matches?: readonly ConfigMatch[] })[];
  /** Items that are left out of the list, each with the reason. */
  readonly left_out: ApiPathNews['left_out'];
  /** Sentences on what was matched with configuration files. */
  readonly matched: readonly string[];
  readonly url: string;
}

/** Makes the list of what is new on a path between the versions that a reader chose. */
export function makeNews(
  chosen: ChosenPath,
  schedule: ApiSchedule,
  documents: readonly ApiNews[],
): News {
  const { path } = chosen;
  const choice = choiceOf(chosen);
  const after = orderOf(schedule, path.from, choice.from_version);
  const upTo = orderOf(schedule, path.to, choice.to_version);
  const { parts, removals, left_out: whole } = path.news;
  // Changes after the target version do not count for this reader.
  const isMet = ({ at, order }: { at: string | null; order: number | null }) =>
    upTo === null || order === null || at?.split('/')[0] !== path.to || order <= upTo;
  const leftOut = whole.filter(isMet);
  const items = joinNews(
    parts.map(({ release, ...part }) => ({
      after: part.after === null ? null : (after ?? part.after),
      up_to: part.up_to === null ? null : (upTo ?? part.up_to),
      items: documents.find((one) => one.release === release)?.items ?? [],
    })),
    removals.filter(isMet),
    leftOut,
  );
  const matches = matchesOf(chosen.files, items);
  return {
    as_of: path.as_of,
    from: path.from,
    to: path.to,
    choice,
    items: withMatches(matches, items),
    matched: matchSentence(matches, items, 'item'),
    left_out: leftOut,
    url: path.url,
  };
}

/** Returns the position of a version in the timeline of its release; null for none. */
function orderOf(schedule: ApiSchedule, release: string, version: string | null): number | null {
  const timeline = schedule.releases.find(({ id }) => id === release)?.milestones ?? [];
  if (version === null) return null;
  const named = timeline.findIndex((one) => one.version === version);
  const ga = timeline.findIndex(({ kind }) => kind === 'ga');
  // GA has the version of its release, which the timeline need not repeat.
  const index = named >= 0 ? named : timeline.findIndex(({ title }) => title === version);
  const found = index >= 0 ? index : ga;
  return found >= 0 ? found : null;
}
