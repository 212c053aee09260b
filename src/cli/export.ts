import { exportJson } from '../formats/export/json.ts';
import { githubRelease } from '../formats/export/github-release.ts';
import { keepAChangelog } from '../formats/export/keep-a-changelog.ts';
import { readinessCsv } from '../formats/export/readiness-csv.ts';
import { releaseMarkdown } from '../formats/export/release-markdown.ts';
import type { Milestone, Release } from '../domain/catalog.ts';
import { NOW } from '../domain/moment.ts';
import type { ViewContext } from '../view/context.ts';
import { exportSpan } from '../view/export/export-changes.ts';
import { releaseExport, versionExports } from '../view/export/export.ts';
import { readinessBoard, type Board } from '../view/readiness/readiness-board.ts';
import { textOption, type RawOptions } from './shared/command.ts';
import { requireMilestone, readValidContent, requireRelease } from './shared/content.ts';
import { ContentError, EXIT, type Io } from './shared/io.ts';
import { viewContextOf } from './shared/view-context.ts';

/** `relnotes export`: prints a release, or its changes after a milestone, in another format. */
export async function run(io: Io, options: RawOptions, operands: string[]): Promise<number> {
  const result = await readValidContent(io, options);
  const release = requireRelease(result, operands[0] ?? '');
  const sinceId = textOption(options, 'since');
  const since = sinceId === undefined ? undefined : requireMilestone(release, sinceId);
  const context = await viewContextOf(io, options, result);
  io.out(exportText(context, release, since, textOption(options, 'as') ?? 'markdown'));
  return EXIT.ok;
}

function exportText(
  context: ViewContext,
  release: Release,
  since: Milestone | undefined,
  as: string,
): string {
  const found = releaseExport(context, release, since);
  switch (as) {
    case 'keepachangelog':
      return keepAChangelog(since === undefined ? versionExports(context, release) : [found]);
    case 'github':
      return githubBody(() => githubRelease(found, context.words));
    case 'json':
      return exportJson(found);
    case 'csv':
      return boardCsv(context, release, since);
    default:
      return releaseMarkdown(context, release, since === undefined ? undefined : found);
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

function boardCsv(context: ViewContext, release: Release, since: Milestone | undefined): string {
  const { words, urls, catalog } = context;
  if (catalog.site.criteria.length === 0) {
    throw new ContentError('site.yaml has no criteria, which the table is made of. Add criteria.');
  }
  const board = readinessBoard(context, release, NOW, '');
  const changed = exportSpan(context, release, since).items.map(({ slug }) => slug);
  return readinessCsv(
    since === undefined ? board : onlyRows(board, changed),
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
