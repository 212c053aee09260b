import { readFileSync } from 'node:fs';

/** A phase of a build and its wall time. */
export interface PhaseTime {
  readonly name: string;
  readonly ms: number;
}

/** The pages of one route and their time, over all threads. */
export interface RouteTime {
  /** The route's file in `src/pages/`. */
  readonly route: string;
  readonly pages: number;
  readonly ms: number;
}

/** The file that a build writes with `--timings`. */
export interface Timings {
  /** In the order of their start. */
  readonly phases: readonly PhaseTime[];
  /** The slowest first. */
  readonly routes: readonly RouteTime[];
}

/** Reads a file of `--timings`. Throws if it has another shape. */
export function readTimings(path: string): Timings {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isTimings(value)) throw new Error(`${path} does not hold the times of a build.`);
  const routes = value.routes.map((time) => ({
    ...time,
    route: time.route.replace(/^src\/pages\//u, ''),
  }));
  return { phases: value.phases, routes: routes.toSorted((a, b) => b.ms - a.ms) };
}

function isTimings(value: unknown): value is Timings {
  return (
    typeof value === 'object' &&
    value !== null &&
    'phases' in value &&
    'routes' in value &&
    isListOf(value.phases, { name: 'string', ms: 'number' }) &&
    isListOf(value.routes, { route: 'string', pages: 'number', ms: 'number' })
  );
}

function isListOf(value: unknown, types: Readonly<Record<string, string>>): boolean {
  if (!Array.isArray(value)) return false;
  return value.every((entry: unknown) =>
    Object.entries(types).every(
      ([key, type]) => entry instanceof Object && typeof Reflect.get(entry, key) === type,
    ),
  );
}
