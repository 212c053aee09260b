import type { ShapeName } from '../corpus/shapes.ts';
import { medianOf, quotient } from '../measure/compare.ts';
import type { Figures, Ratio, Row, UseFigure } from '../measure/figures.ts';
import type { StageName } from '../measure/stages.ts';

/** Values of a run that budgets are about. Each is undefined if the run did not measure it. */

type Found = number | undefined;

interface OfRow {
  readonly site: string;
  readonly shape?: ShapeName;
  readonly size: number;
}

export function rowOf(figures: Figures, { site, shape = 'uniform', size }: OfRow): Row | undefined {
  return figures.rows.find(
    (row) =>
      row.site === site && row.shape === shape && row.size === size && row.failed === undefined,
  );
}

/** Returns one of our ratios to Hugo. */
export function toHugo(
  { ratios }: Figures,
  { site, shape = 'uniform', size }: OfRow,
  of: 'whole' | 'changedToWhole',
): Found {
  const isMeant = (ratio: Ratio): boolean =>
    ratio.ours === site && ratio.peer === 'hugo' && ratio.shape === shape && ratio.size === size;
  return ratios.find(isMeant)?.[of];
}

/** Returns the time of a stage for each item, divided by that of the uniform shape. */
export function toUniform(figures: Figures, of: Required<OfRow>, stage: StageName): Found {
  const perItem = (shape: ShapeName): Found => {
    const row = rowOf(figures, { ...of, shape });
    return quotient(
      medianOf(row, stage, ({ wallMs }) => wallMs),
      row?.items,
    );
  };
  return quotient(perItem(of.shape), perItem('uniform'));
}

/** Returns the largest exponent of our whole builds, over all shapes; undefined if any is missing. */
export function largestExponent({ growth }: Figures): Found {
  const ours = growth.filter((found) => found.ours).map(({ whole }) => whole);
  if (ours.length === 0 || ours.includes(undefined)) return undefined;
  return Math.max(...ours.flatMap((exponent) => exponent ?? []));
}

export function memoryOf(figures: Figures, of: OfRow): Found {
  return medianOf(rowOf(figures, of), 'whole', ({ memoryBytes }) => memoryBytes);
}

/** Returns the median of a use of this project. */
export function useOf({ uses }: Figures, of: Pick<UseFigure, 'what' | 'items'>): Found {
  return uses.find(({ what, items }) => what === of.what && items === of.items)?.spread?.median;
}

/** Returns the largest page of all shapes as a server sends it. */
export function largestPage({ rows }: Figures): Found {
  const sizes = rows.flatMap(({ largestPage: page }) => page?.packed ?? []);
  return sizes.length === 0 ? undefined : Math.max(...sizes);
}
