import { isAncestor } from '../../domain/lineage.ts';
import type { PathHop } from '../../domain/path-hops.ts';
import { upgradePath, type UpgradePath } from '../../domain/upgrade-path.ts';
import { releaseWithdrawal, withdrawalOf } from '../../domain/withdrawal.ts';
import type { ApiUpgradePath } from '../../schema/api/upgrade-path.ts';
import type { ViewContext } from '../../view/context.ts';
import { endId, type UpgradePair } from '../../view/upgrade/upgrade-pairs.ts';
import { apiAddress, headOf, refOf, withdrawnOf, withdrawnOrNull } from './common.ts';
import { releaseNotesFile } from './file-names.ts';
import { apiPathNews, NO_NEWS } from './news.ts';
import { changeOf, issuesOfPath, pendingOf, stepOf } from './path-entries.ts';
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
    versions: path?.versions.from.map((one) => versionOf(path.from, one)) ?? [],
    withdrawn_versions: path === undefined ? [] : withdrawnStarts(context, path),
    targets: path?.versions.to.map((one) => versionOf(path.to, one)) ?? [],
    end: path?.end === undefined ? null : versionOf(path.to, path.end),
    hops: path?.hops.map((hop) => hopOf(context, path, hop)) ?? [],
    deprecations: path?.deprecations.map(refOf) ?? [],
    open_issues: path?.openIssues.map(refOf) ?? [],
    left_issues: path?.resolvedIssues.map(refOf) ?? [],
    unrecorded_issues: path?.unrecordedIssues.map(refOf) ?? [],
    pending: path?.deprecations.flatMap((item) => pendingOf(context, item)) ?? [],
    known_issues: path === undefined ? [] : issuesOfPath(context, path),
    notes: path === undefined ? [] : noteDocuments(context, path),
    news: path === undefined ? NO_NEWS : apiPathNews(context, path),
    url: urls.absolute(urls.upgradePath(from, to)),
  };
}

/** Returns the addresses of the documents with the texts of the steps. */
function noteDocuments(context: ViewContext, { hops }: UpgradePath): string[] {
  const releases = new Set(hops.flatMap(({ steps }) => steps.map(({ release }) => release.id)));
  return [...releases].map((id) => apiAddress(context, releaseNotesFile(id)));
}

function withdrawnStarts(
  { today }: ViewContext,
  { from, versions }: UpgradePath,
): ApiUpgradePath['withdrawn_versions'] {
  return versions.from.flatMap((milestone) => {
    const withdrawal = withdrawalOf(from, milestone, today);
    return withdrawal === undefined
      ? []
      : [{ version: versionOf(from, milestone), ...withdrawnOf(withdrawal) }];
  });
}

function kindOf(
  { catalog }: ViewContext,
  pair: UpgradePair,
  path: UpgradePath | undefined,
): ApiUpgradePath['kind'] {
  if (pair.kind !== 'here') return 'outside';
  if (path !== undefined) return pair.from.id === pair.to.id ? 'within' : 'path';
  return isAncestor(catalog, pair.to, pair.from) ? 'downgrade' : 'none';
}

function hopOf(
  context: ViewContext,
  path: UpgradePath,
  hop: PathHop,
): ApiUpgradePath['hops'][number] {
  return {
    from: hop.from.id,
    to: hop.to.id,
    leapt: hop.skippedReleases.map(({ id }) => id),
    withdrawn: withdrawnOrNull(releaseWithdrawal(hop.to, context.today)),
    stated: hop.sources.statedBy !== undefined,
    unrecorded: hop.unrecorded.map(({ id }) => id),
    steps: hop.steps.map((step) => stepOf(context, path, step)),
    breaking: hop.breaking.map((one) => changeOf(context, one)),
    removals: hop.removals.map((one) => changeOf(context, one)),
  };
}
