import type { ApiUpgradePath } from '../../schema/api/upgrade-path.ts';
import type { RawOptions } from '../shared/command.ts';
import { ContentError, EXIT, type Io } from '../shared/io.ts';
import { jsonText } from '../../lib/characters.ts';
import { readConfigFiles } from './config-files.ts';
import { contentSource } from './content-source.ts';
import { newsAsMarkdown, newsAsText } from './news-print.ts';
import { makeNews, type News } from './news.ts';
import { findEnd, type PathEnd } from './path-names.ts';
import {
  pathRequest,
  refuseAll,
  versionIndex,
  wrongFormat,
  wrongOptions,
  wrongVersion,
  type PathRequest,
} from './path-request.ts';
import type { PathSource } from './path-source.ts';
import { makePlan, type Plan, type PlanVersions } from './plan.ts';
import { planAsMarkdown } from './plan-markdown.ts';
import { planAsText } from './plan-text.ts';
import { siteAddress, siteSource } from './site-source.ts';

/** `relnotes path FROM TO`: prints what to do on the way from one release to another. */
export async function run(io: Io, options: RawOptions, operands: string[]): Promise<number> {
  const request = pathRequest(options);
  const site = request.site === undefined ? undefined : siteAddress(request.site);
  const { files, wrong } = await readConfigFiles(io.cwd, request.files);
  const soFar = [...wrongFormat(request), ...(typeof site === 'string' ? [site] : []), ...wrong];
  // Names are checked with the documents of the site, so that a wrong address is said before.
  if (typeof site === 'string') refuseAll(soFar);
  const source = site instanceof URL ? await siteSource(site) : await contentSource(io, options);
  const [from, to] = endsOf(source, request, operands, soFar);
  const path = await source.path(from.release, to.release);
  refuseNoPath(path, source.releases.outside);
  const versions = versionsOf(path, request, { from, to });
  const made = { path, versions, options: request.options, files };
  io.out(
    request.isNews
      ? newsText(makeNews(made, source.schedule, await source.news(path)), request)
      : planText(makePlan(made, await source.notes(path)), request),
  );
  return EXIT.ok;
}

/** Finds both ends. Throws a UsageError with all that is wrong by then. */
function endsOf(
  source: PathSource,
  request: PathRequest,
  operands: readonly string[],
  soFar: readonly string[],
): readonly [PathEnd, PathEnd] {
  const [from, to] = [operands[0] ?? '', operands[1] ?? ''].map((name) => findEnd(source, name));
  const wrong = [from, to].filter((end) => typeof end === 'string');
  refuseAll([...soFar, ...wrong, ...wrongOptions(request, source)]);
  if (typeof from !== 'object' || typeof to !== 'object') throw new RangeError('an end is missing');
  return [from, to];
}

/** Throws a ContentError where no path leads, with the reason. */
function refuseNoPath(path: ApiUpgradePath, outside: readonly string[]): void {
  const { kind, from, to, url } = path;
  if (kind === 'path' || kind === 'within') return;
  const reasons = {
    downgrade: `${to} is older than ${from}. No downgrade is recorded`,
    none: 'No upgrade_from or previous connects the two',
    outside: `${outside.includes(from) ? from : to} is not documented on the site`,
  };
  throw new ContentError(`no path leads from ${from} to ${to}. ${reasons[kind]}. See ${url}`);
}

/** Finds the versions. Throws a UsageError for those that the path does not have. */
function versionsOf(
  path: ApiUpgradePath,
  { fromVersion, toVersion }: PathRequest,
  { from, to }: { readonly from: PathEnd; readonly to: PathEnd },
): PlanVersions {
  const start = fromVersion ?? from.version;
  // A release that is not out yet has no version to choose.
  const end = path.targets.length === 0 ? toVersion : (toVersion ?? to.version);
  refuseAll([
    ...wrongVersion('--from-version', start, path.versions),
    ...wrongVersion('--to-version', end, path.targets),
  ]);
  const newest = Math.max(path.targets.indexOf(path.end ?? ''), 0);
  const versions = {
    from: start === undefined ? 0 : versionIndex(path.versions, start),
    to: end === undefined ? newest : versionIndex(path.targets, end),
  };
  refuseBackwards(path, versions);
  return versions;
}

/** Throws a ContentError where the version to go to comes before the one to start from, in one release. */
function refuseBackwards({ kind, versions, targets }: ApiUpgradePath, at: PlanVersions): void {
  const [start = '', end = ''] = [versions[at.from], targets[at.to]];
  if (kind !== 'within' || versions.indexOf(end) >= at.from || end === '') return;
  const fact = `no path leads from ${start} to ${end}, which is older`;
  throw new ContentError(`${fact}. No downgrade is recorded.`);
}

function newsText(news: News, { format }: PathRequest): string {
  if (format === 'json') return jsonText(news);
  return format === 'markdown' ? newsAsMarkdown(news) : newsAsText(news);
}

function planText(plan: Plan, { format }: PathRequest): string {
  if (format === 'json') return jsonText(plan);
  return format === 'markdown' ? planAsMarkdown(plan) : planAsText(plan);
}
