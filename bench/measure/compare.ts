import type { Growth, Ratio, Row, Stage } from './figures.ts';
import { growthExponent, type Spread } from './statistics.ts';

/** Returns the ratios of each of our sites to each peer, at each size. */
export function ratiosOf(rows: readonly Row[]): Ratio[] {
  const peers = rows.filter(({ ours }) => !ours);
  return rows
    .filter(({ ours }) => ours)
    .flatMap((own) =>
      peers.filter(({ items }) => items === own.items).map((peer) => ratio(own, peer)),
    );
}

function ratio(own: Row, peer: Row): Ratio {
  return {
    ours: own.site,
    peer: peer.site,
    items: own.items,
    cold: times(own.cold, peer.cold),
    changed: times(own.changed, peer.changed),
    changedToCold: times(own.changed, peer.cold),
    coldCpu: times(own.cold, peer.cold, ({ cpuMs }) => cpuMs),
  };
}

function times(
  own: Stage | undefined,
  peer: Stage | undefined,
  pick: (stage: Stage) => Spread | undefined = ({ wallMs }) => wallMs,
): number | undefined {
  const [ours, theirs] = [own, peer].map((stage) => stage && pick(stage)?.median);
  return ours === undefined || theirs === undefined ? undefined : ours / theirs;
}

/** Returns how the time of each site grows from its smallest to its largest size. */
export function growthOf(rows: readonly Row[]): Growth[] {
  const sites = [...new Set(rows.map(({ site }) => site))];
  return sites.map((site) => {
    const own = rows.filter((row) => row.site === site).toSorted((a, b) => a.items - b.items);
    const between = (pick: (row: Row) => Spread | undefined) => exponent(own[0], own.at(-1), pick);
    return {
      site,
      cold: between(({ cold }) => cold?.wallMs),
      coldCpu: between(({ cold }) => cold?.cpuMs),
      changed: between(({ changed }) => changed?.wallMs),
    };
  });
}

function exponent(
  small: Row | undefined,
  large: Row | undefined,
  pick: (row: Row) => Spread | undefined,
): number | undefined {
  const [first, last] = [small, large].map((row) => row && pick(row)?.median);
  if (small === undefined || large === undefined) return undefined;
  if (first === undefined || last === undefined) return undefined;
  return growthExponent({ size: small.items, cost: first }, { size: large.items, cost: last });
}
