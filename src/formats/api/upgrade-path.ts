import type { Item, Release } from '../../domain/catalog.ts';
import { noteState } from '../../domain/note-state.ts';
import type { PathItem } from '../../domain/path-items.ts';
import type { PathStep } from '../../domain/path-steps.ts';
import { upgradePath, type PathHop, type UpgradePath } from '../../domain/upgrade-path.ts';
import type { ApiUpgradePath } from '../../schema/api/upgrade-path.ts';
import type { ViewContext } from '../../view/context.ts';
import { endId, type UpgradePair } from '../../view/upgrade/upgrade-pairs.ts';
import { headOf, orNull, refOf } from './common.ts';
import { versionOf } from './releases.ts';

/**
 * Returns `upgrade/<from>/<to>.json`: the hops and steps between two releases; no hops without a
 * path.
 */
export function apiUpgradePath(context: ViewContext, pair: UpgradePair): ApiUpgradePath {
  const { catalog, today, urls } = context;
  const path = pair.kind === 'here' ? upgradePath(catalog, pair.from, pair.to, today) : undefined;
  const [from, to] = [endId(pair.from), endId(pair.to)];
  return {
    ...headOf(context, 'upgrade-path'),
    from,
    to,
    kind: kindOf(context, pair, path),
    versions: path?.versions.map((one) => versionOf(path.from, one)) ?? [],
    end: path?.end === undefined ? null : versionOf(path.to, path.end),
    hops: path?.hops.map((hop) => hopOf(context, hop)) ?? [],
    deprecations: path?.deprecations.map(refOf) ?? [],
    open_issues: path?.openIssues.map(refOf) ?? [],
    left_issues: path?.resolvedIssues.map(refOf) ?? [],
    unrecorded_issues: path?.unrecordedIssues.map(refOf) ?? [],
    url: urls.absolute(urls.upgradePath(from, to)),
  };
}

function kindOf(
  { catalog }: ViewContext,
  pair: UpgradePair,
  path: UpgradePath | undefined,
): ApiUpgradePath['kind'] {
  if (pair.kind !== 'here') return 'outside';
  if (path !== undefined) return pair.from.id === pair.to.id ? 'within' : 'path';
  const index = (release: Release) => catalog.releases.findIndex(({ id }) => id === release.id);
  return index(pair.to) < index(pair.from) ? 'downgrade' : 'none';
}

function hopOf(context: ViewContext, hop: PathHop): ApiUpgradePath['hops'][number] {
  return {
    from: hop.from.id,
    to: hop.to.id,
    leapt: hop.skippedReleases.map(({ id }) => id),
    steps: hop.steps.map((step) => stepOf(context, step)),
    breaking: hop.breaking.map((one) => changeOf(context, one)),
    removals: hop.removals.map((one) => changeOf(context, one)),
  };
}

function stepOf({ urls }: ViewContext, step: PathStep) {
  const { note, release, supersededBy, partlySupersededBy } = step;
  return {
    ref: refOf(note),
    title: note.title,
    ...noteState(release, note),
    applies_if: note.applies_if,
    superseded_by: supersededBy === undefined ? null : refOf(supersededBy),
    needless_with: partlySupersededBy === undefined ? null : refOf(partlySupersededBy),
    url: urls.absolute(urls.note(note)),
  };
}

function changeOf({ urls }: ViewContext, { item, at }: PathItem) {
  const { title, impact, action }: Item = item;
  return {
    ref: refOf(item),
    title,
    at: `${at.release.id}/${at.milestone.id}`,
    impact: orNull(impact),
    action: orNull(action),
    url: urls.absolute(urls.item(item)),
  };
}
