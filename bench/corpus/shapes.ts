/** Shapes of a corpus, as projects have them. */
export const SHAPE_NAMES = ['uniform', 'wide', 'long', 'products'] as const;
export type ShapeName = (typeof SHAPE_NAMES)[number];

/** Days from the newest release of a corpus to the day of the build. */
const AGE = 14;

/** A release before its texts are made. */
export interface ReleasePlan {
  /** Its place among all releases of the corpus, which its texts depend on. */
  readonly index: number;
  readonly id: string;
  readonly title: string;
  /** The first two parts of its version, such as `3.0`. */
  readonly version: string;
  readonly product: string | undefined;
  readonly previous: string | undefined;
  /** Days from GA to the day of the build. */
  readonly age: number;
  readonly items: number;
  /** A page with a body for each item, or one line for each. */
  readonly form: 'page' | 'line';
  /** The maintenance version of the release before it to which some items were ported back. */
  readonly backport: string | undefined;
}

/** A corpus before its texts are made. */
export interface CorpusPlan {
  readonly products: readonly string[];
  /** Oldest first. */
  readonly releases: readonly ReleasePlan[];
  /** The release that a run adds. */
  readonly next: ReleasePlan;
}

/** The measures of a shape: they do not depend on its size, so that time can grow in step with the items. */
interface Shape {
  readonly perRelease: number;
  /** Days between two releases of a product. */
  readonly cadence: number;
  readonly form: ReleasePlan['form'];
  /** Releases of each product; undefined without products. */
  readonly perProduct?: number;
  /** The number of releases for ten thousand items, rounded; as many as are needed by default. */
  readonly perTenThousand?: number;
}

const SHAPES: Readonly<Record<ShapeName, Shape>> = {
  uniform: { perRelease: 50, cadence: 56, form: 'page' },
  wide: { perRelease: 550, cadence: 120, form: 'line', perTenThousand: 16 },
  long: { perRelease: 17, cadence: 14, form: 'page', perTenThousand: 400 },
  products: {
    ...{ perRelease: 62, cadence: 56, form: 'page' },
    ...{ perTenThousand: 160, perProduct: 160 / 30 },
  },
};

/** The least number of releases of a shape that has a number of its own. */
const FEWEST = 2;

/**
 * Plans a corpus of about so many items: exactly so many if the shape is uniform, else whole releases.
 * `perRelease` overrides the items of a release.
 */
export function planCorpus(
  name: ShapeName,
  items: number,
  perRelease = SHAPES[name].perRelease,
): CorpusPlan {
  const shape = { ...SHAPES[name], perRelease };
  const count = countReleases(shape, items);
  const products = productsOf(shape, count);
  // One more, which a run adds.
  const ids = Array.from({ length: count + 1 }, (_, index) => index);
  const planned = ids.map((index) => planRelease(shape, { index, count, products }));
  const releases = planned.slice(0, count);
  const next = planned.at(-1);
  if (next === undefined) throw new Error('A corpus has a release to add.');
  if (shape.perTenThousand !== undefined) return { products, releases, next };
  const last = items - (count - 1) * perRelease;
  return {
    products,
    releases: releases.map((plan, at) => (at === count - 1 ? { ...plan, items: last } : plan)),
    next,
  };
}

function countReleases({ perRelease, perTenThousand }: Shape, items: number): number {
  if (perTenThousand === undefined) return Math.max(1, Math.ceil(items / perRelease));
  return Math.max(FEWEST, Math.round((perTenThousand * items) / 10_000));
}

function productsOf({ perProduct }: Shape, releases: number): string[] {
  if (perProduct === undefined) return [];
  const count = Math.max(1, Math.round(releases / perProduct));
  return Array.from({ length: count }, (_, at) => `product-${at + 1}`);
}

/** Releases of products take turns: each product has every n-th release. */
function planRelease(
  { perRelease, cadence, form }: Shape,
  { index, count, products }: { index: number; count: number; products: readonly string[] },
): ReleasePlan {
  const many = Math.max(1, products.length);
  const [number, product] = [Math.floor(index / many) + 1, products[index % many]];
  const prefix = product === undefined ? 'r' : `${product}-r`;
  const named = product === undefined ? '' : `${product}, `;
  const isFirst = number === 1;
  return {
    index,
    id: `${prefix}${number}`,
    title: `${named}release ${number}`.replace(/^./u, (letter) => letter.toUpperCase()),
    version: `${number}.0`,
    product,
    previous: isFirst ? undefined : `${prefix}${number - 1}`,
    age: AGE + Math.floor((count - index) / many) * cadence,
    items: perRelease,
    form,
    backport: form === 'line' && !isFirst ? `${prefix}${number - 1}/${number - 1}.0.1` : undefined,
  };
}
