import { exportJson } from '../formats/export/json.ts';
import { githubRelease } from '../formats/export/github-release.ts';
import { keepAChangelog } from '../formats/export/keep-a-changelog.ts';
import { readinessCsv } from '../formats/export/readiness-csv.ts';
import { releaseMarkdown } from '../formats/export/release-markdown.ts';
import type { Milestone, Release } from '../domain/catalog.ts';
import { milestoneBefore } from '../domain/compare-milestones.ts';
import { NOW } from '../domain/moment.ts';
import { versionBefore } from '../domain/release-contents.ts';
import type { ViewContext } from '../view/context.ts';
import { exportSpan } from '../view/export/export-changes.ts';
import { releaseExport, versionExports } from '../view/export/export.ts';
import { readinessBoard, type Board } from '../view/readiness/readiness-board.ts';
import { textOption, type RawOptions } from './shared/command.ts';
import {
  readValidContent,
  requireMilestone,
  requireRelease,
  requireVersion,
} from './shared/content.ts';
import { ContentError, EXIT, type Io } from './shared/io.ts';
import { viewContextOf } from './shared/view-context.ts';

/** The part of a release to export: all of it, or what lies between two milestones. */
interface Wanted {
  readonly since: Milestone | undefined;
  readonly upTo: Milestone | undefined;
}

/** `relnotes export`: prints a release, one of its versions, or its changes after a milestone, in another format. */
export async function run(io: Io, options: RawOptions, operands: string[]): Promise<number> {
  const result = await readValidContent(io, options);
  const [releaseId = '', version] = operands;
  const release = requireRelease(result, releaseId);
  const upTo = version === undefined ? undefined : requireVersion(release, version);
  const sinceId = textOption(options, 'since');
  const since =
    sinceId === undefined
      ? upTo && predecessor(release, upTo, io.today)
      : requireMilestone(release, sinceId);
  const context = await viewContextOf(io, options, result);
  const wanted = { since, upTo };
  io.out(exportText(context, release, wanted, textOption(options, 'as') ?? 'markdown'));
  return EXIT.ok;
}

/** Returns the milestone that a version is compared with; GA is exported as a whole. */
function predecessor(release: Release, version: Milestone, today: string): Milestone | undefined {
  if (version.kind === 'ga') return undefined;
  return version.kind === 'maintenance'
    ? versionBefore(release, version, today)
    : milestoneBefore(release, version, today);
}

function exportText(context: ViewContext, release: Release, wanted: Wanted, as: string): string {
  const { since, upTo } = wanted;
  const isWhole = since === undefined && upTo === undefined;
  const found = releaseExport(context, release, since, upTo);
  switch (as) {
    case 'keepachangelog':
      return keepAChangelog(isWhole ? versionExports(context, release) : [found]);
    case 'github':
      return githubBody(() => githubRelease(found, context.words));
    case 'json':
      return exportJson(found);
    case 'csv':
      return boardCsv(context, release, wanted);
    default:
      return releaseMarkdown(context, release, isWhole ? undefined : found);
  }
}

/** Reports a text that GitHub would reject as an error of the content, not of the program. */
function githubBody(write: () => string): string {
  try {
    return write();
  } catch (error) {
    if (error instanceof RangeError) throw new ContentError(error.message);
    throw error;
  }
}

function boardCsv(context: ViewContext, release: Release, { since, upTo }: Wanted): string {
  const { words, urls, catalog } = context;
  if (catalog.site.criteria.length === 0) {
    throw new ContentError('site.yaml has no criteria for the columns of the table. Add criteria.');
  }
  const board = readinessBoard(context, release, NOW, '');
  const { items, maturities, statuses } = exportSpan(context, release, since, upTo);
  const changed = [...items, ...[...maturities, ...statuses].map(({ item }) => item)].map(
    ({ slug }) => slug,
  );
  const isWhole = since === undefined && upTo === undefined;
  return readinessCsv(
    isWhole ? board : onlyRows(board, changed),
    {
      area: words.search.filters.area,
      attention: words.item.attention,
      parts: words.item.parts,
      remark: words.export.remark,
      address: words.export.address,
    },
    urls.absolute,
  );
}

function onlyRows(board: Board, ids: readonly string[]): Board {
  const groups = board.groups.map((group) => ({
    ...group,
    rows: group.rows.filter(({ id }) => ids.includes(id)),
  }));
  return { ...board, groups };
}
