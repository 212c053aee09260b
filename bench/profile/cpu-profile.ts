import { readFileSync } from 'node:fs';

/**
 * One call frame of a profile (https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile).
 */
export interface Frame {
  readonly functionName: string;
  /** The URL or path of its file; empty for native code. */
  readonly url: string;
}

export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: Frame;
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

/** Reads a profile of `node --cpu-prof`. Throws if the file has another shape. */
export function readProfile(path: string): CpuProfile {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (isProfile(value)) return value;
  throw new Error(`${path} is not a CPU profile.`);
}

function isProfile(value: unknown): value is CpuProfile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'nodes' in value &&
    'samples' in value &&
    'timeDeltas' in value
  );
}

/**
 * Returns milliseconds by part. A sample belongs to the part of the nearest frame that has one, from the top
 * of the stack to its callers; to `rest` if none has.
 */
export function timeByPart(
  { nodes, samples, timeDeltas }: CpuProfile,
  partOf: (frame: Frame) => string | undefined,
  rest: string,
): Map<string, number> {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((to) => [to, id])));
  const own = new Map(nodes.map(({ id, callFrame }) => [id, partOf(callFrame)]));
  const partAt = (id: number | undefined): string =>
    id === undefined ? rest : (own.get(id) ?? partAt(parents.get(id)));
  const parts = new Map(nodes.map(({ id }) => [id, partAt(id)]));
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    const part = parts.get(id) ?? rest;
    times.set(part, (times.get(part) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  });
  return times;
}
