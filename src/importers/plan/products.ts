import { slugOf } from '../shared/slug-of.ts';
import type { Collected, CollectedVersion } from './collect.ts';

/** The products of a source, by the packages that it names. */
export interface Products {
  readonly idOf: (pack: string | undefined) => string | undefined;
  readonly titles: ReadonlyMap<string, string>;
}

/** Several packages are several products; one package is the software itself. */
export function productsOf(
  { versions }: Collected,
  { product, name }: { readonly product: string | undefined; readonly name: string | undefined },
): Products {
  const packages = [...new Set(versions.map((version) => version.package))];
  if (product !== undefined || packages.length < 2) {
    const titles = new Map(product === undefined ? [] : [[product, name ?? product]]);
    return { idOf: () => product, titles };
  }
  const ids = new Map(packages.map((pack) => [pack, slugOf(pack ?? name ?? 'main') ?? 'main']));
  const titles = new Map(packages.map((pack) => [ids.get(pack) ?? '', pack ?? name ?? 'Main']));
  return { idOf: (pack) => ids.get(pack), titles };
}

/** Adds the release of what comes next where an earlier run made it: those before it have changed. */
export function withNext(
  versions: readonly CollectedVersion[],
  { idOf }: Products,
  hasNext: (product: string | undefined) => boolean,
): CollectedVersion[] {
  const byProduct = Map.groupBy(versions, (one) => idOf(one.package));
  const more = [...byProduct].flatMap(([product, own]): CollectedVersion[] => {
    const [first] = own;
    const isThere = own.some(({ version }) => version === undefined);
    if (first === undefined || isThere || !hasNext(product)) return [];
    const facts = { date: undefined, tag: undefined, title: undefined, isYanked: false };
    const plain = { withdrawn: undefined, isWholeTitle: false };
    const none = { series: undefined, milestones: [], sources: new Set<string>() };
    return [
      {
        ...first,
        ...facts,
        ...plain,
        name: 'unreleased',
        version: undefined,
        isPlanned: true,
        ...none,
      },
    ];
  });
  return [...versions, ...more];
}
