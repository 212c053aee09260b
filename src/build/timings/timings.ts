import type { PhaseTime } from '../../lib/progress.ts';
import { addSpent, NOTHING, processTime, type Spent } from '../../lib/step-clock.ts';
import { addTime, costOf, totalOf, type RouteTime } from './route-time.ts';

/** One step of a build, in the process or thread that did it. */
export interface StepTime extends Spent {
  /** Such as `content process`. */
  readonly place: string;
  readonly step: string;
}

/** The steps of a process or thread, by name. */
export type Steps = ReadonlyMap<string, Spent>;

/** The times of a render thread. */
export interface ThreadTimes {
  readonly steps: Steps;
  readonly routes: ReadonlyMap<string, RouteTime>;
}

/** The file that `--timings FILE` writes. */
export interface TimingsReport {
  /** The whole run: by the clock, and of the processor in all processes. */
  readonly total: Spent;
  /** In the order of their end, grouped by process and thread. */
  readonly steps: readonly StepTime[];
  /** The routes of `src/pages/`, the slowest first. */
  readonly routes: readonly (RouteTime & { readonly route: string })[];
}

const MAIN = 'main process';

/** Collects what a build spends its time on, from all of its processes and threads. */
export class Timings {
  readonly #steps: StepTime[] = [];
  readonly #routes = new Map<string, RouteTime>();
  /** The time of other processes. */
  #children = NOTHING;

  /** Adds steps of the main process, in one of its phases. */
  addPhase(phase: string, steps: Steps): void {
    this.#add(`${MAIN}, ${phase}`, steps);
  }

  /** Adds the steps of a child process. */
  addChild(place: string, steps: Steps): void {
    this.#add(place, steps);
    this.#children = [...steps.values()].reduce(addSpent, this.#children);
  }

  /** Adds the steps of all render threads, which are part of the main process. */
  addThreads(threads: readonly ThreadTimes[]): void {
    for (const [at, { steps, routes }] of threads.entries()) {
      this.#add(`render thread ${at + 1}`, steps);
      for (const [route, time] of routes) addTime(this.#routes, route, time);
    }
  }

  #add(place: string, steps: Steps): void {
    for (const [step, spent] of steps) this.#steps.push({ place, step, ...spent });
  }

  /** Returns the times of the run so far. `phases` are those of its progress, which run at the same time. */
  report(phases: readonly PhaseTime[]): TimingsReport {
    const { wallMs, cpuMs } = processTime();
    const main = phases.map(({ name, ms }) => {
      return { place: MAIN, step: name, wallMs: ms, cpuMs: undefined };
    });
    const routes = [...this.#routes].map(([route, time]) => ({ route, ...time }));
    return {
      total: { wallMs, cpuMs: addSpent({ wallMs, cpuMs }, this.#children).cpuMs },
      steps: [...main, ...this.#steps],
      routes: routes.toSorted((a, b) => costOf(totalOf(b)) - costOf(totalOf(a))),
    };
  }
}
