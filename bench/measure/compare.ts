import type { Growth, Ratio, Row } from './figures.ts';
import type { Stage, StageName } from './stages.ts';
import { growthExponent, type Spread } from './statistics.ts';

/** Returns a figure of a stage. */
type Pick = (stage: Stage) => Spread | undefined;

const wall: Pick = ({ wallMs }) => wallMs;
const cpu: Pick = ({ cpuMs }) => cpuMs;

/** Returns the ratios of each of our sites to each peer, for each shape and size. */
export function ratiosOf(rows: readonly Row[]): Ratio[] {
  const peers = rows.filter(({ ours }) => !ours);
  return rows
    .filter(({ ours }) => ours)
    .flatMap((own) =>
      peers
        .filter(({ shape, size }) => shape === own.shape && size === own.size)
        .map((peer) => ratio(own, peer)),
    );
}

function ratio(own: Row, peer: Row): Ratio {
  const times = (ours: StageName, theirs: StageName, pick: Pick) =>
    quotient(medianOf(own, ours, pick), medianOf(peer, theirs, pick));
  return {
    ours: own.site,
    peer: peer.site,
    shape: own.shape,
    size: own.size,
    whole: times('whole', 'whole', wall),
    changed: times('changed', 'changed', wall),
    changedToWhole: times('changed', 'whole', wall),
    wholeCpu: times('whole', 'whole', cpu),
    changedToWholeCpu: times('changed', 'whole', cpu),
  };
}

/** Returns the median of a figure; undefined if it was not measured. */
export function medianOf(row: Row | undefined, stage: StageName, pick: Pick): number | undefined {
  const found = row?.stages[stage];
  return found && pick(found)?.median;
}

export function quotient(over: number | undefined, under: number | undefined): number | undefined {
  return over === undefined || under === undefined ? undefined : over / under;
}

/** Returns how the time of each site grows from its smallest to its largest size, for each shape. */
export function growthOf(rows: readonly Row[]): Growth[] {
  const groups = Map.groupBy(rows, ({ site, shape }) => `${site} ${shape}`);
  return [...groups.values()].flatMap((group) => {
    const own = group.toSorted((a, b) => a.items - b.items);
    const [small, large] = [own[0], own.at(-1)];
    if (small === undefined || large === undefined) return [];
    const between = (stage: StageName, pick: Pick) => exponent(small, large, stage, pick);
    return [
      {
        ...{ site: small.site, ours: small.ours, shape: small.shape },
        whole: between('whole', wall),
        wholeCpu: between('whole', cpu),
        changed: between('changed', wall),
        changedCpu: between('changed', cpu),
      },
    ];
  });
}

function exponent(small: Row, large: Row, stage: StageName, pick: Pick): number | undefined {
  const [first, last] = [small, large].map((row) => medianOf(row, stage, pick));
  if (first === undefined || last === undefined) return undefined;
  return growthExponent({ size: small.items, cost: first }, { size: large.items, cost: last });
}
