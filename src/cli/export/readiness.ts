import type { Milestone, Release } from '../../domain/catalog.ts';
import { NOW } from '../../domain/moment.ts';
import { readinessCsv } from '../../formats/export/readiness-csv.ts';
import type { ViewContext } from '../../view/context.ts';
import { exportSpan } from '../../view/export/export-changes.ts';
import { readinessBoard, type Board } from '../../view/readiness/readiness-board.ts';
import { ContentError } from '../shared/io.ts';

/** The part of a release to export: all of it, or what lies between two milestones. */
export interface Wanted {
  readonly since: Milestone | undefined;
  readonly upTo: Milestone | undefined;
}

/** Returns the readiness board of a release as CSV, or the rows that changed between two milestones. */
export function boardCsv(context: ViewContext, release: Release, { since, upTo }: Wanted): string {
  const { words, urls, catalog } = context;
  if (catalog.site.criteria.length === 0) {
    throw new ContentError(
      'site.yaml has no criteria for the columns of the table. Add criteria, or use --as csv.',
    );
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
