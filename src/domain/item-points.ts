import type { Catalog, Item, Release } from './catalog.ts';
import { arrivalOf } from './item-arrival.ts';
import { resolveVersion, type VersionPoint } from './version-order.ts';

/** Returns the points where an item takes effect: in its own release, and those of `also_in` and `fixed_in`. */
export function itemPoints(catalog: Catalog, home: Release, item: Item): VersionPoint[] {
  const own = arrivalOf(home, item);
  const others = [...item.also_in, ...item.fixed_in].flatMap((name) => {
    const resolved = resolveVersion(catalog, home, name);
    return resolved.kind === 'point' ? [resolved.point] : [];
  });
  return own === undefined ? others : [{ release: home, milestone: own }, ...others];
}
