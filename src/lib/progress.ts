import { terminalText } from './terminal-text.ts';

/** The part of a stream that progress needs: standard error, or a stand-in for tests. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** The duration of a finished phase. */
export interface PhaseTime {
  readonly name: string;
  readonly ms: number;
}

/** Reports how much of a phase is done. */
export type ReportProgress = (count: { readonly done: number; readonly total: number }) => void;

interface RunningPhase {
  readonly title: string;
  readonly start: number;
  text: string;
}

/**
 * Shows the progress of a long run. A terminal gets one line that is updated with the count and the
 * estimated time left. Any other output gets one line for each finished phase.
 */
export class Progress {
  readonly times: PhaseTime[] = [];
  readonly #screen: ProgressOutput;
  readonly #clock: () => number;
  readonly #isLog: boolean;
  readonly #running = new Set<RunningPhase>();

  /** `clock` returns milliseconds; `isLog` says whether a workflow runner reads the lines. */
  constructor(screen: ProgressOutput, clock: () => number, isLog = false) {
    this.#isLog = isLog;
    this.#screen = screen;
    this.#clock = clock;
  }

  /**
   * Shows a phase while it runs. Shows `title` meanwhile, records the duration under `name`, and
   * prints `summary` at the end unless it returns undefined.
   */
  async phase<Result>(
    { name, title }: { readonly name: string; readonly title: string },
    work: (report: ReportProgress) => Promise<Result>,
    summary: (result: Result) => string | undefined = () => title,
  ): Promise<Result> {
    const phase: RunningPhase = { title, start: this.#clock(), text: title };
    this.#running.add(phase);
    this.#draw();
    try {
      const result = await work((count) => {
        this.#update(phase, count);
      });
      const ms = this.#clock() - phase.start;
      this.times.push({ name, ms });
      this.#running.delete(phase);
      const text = summary(result);
      if (text !== undefined) this.line(`${text}: ${seconds(ms)}`);
      return result;
    } finally {
      this.#running.delete(phase);
      this.#draw();
    }
  }

  /** Prints a line that is not overwritten. */
  line(written: string): void {
    const text = terminalText(written, { isLog: this.#isLog });
    this.#screen.write(this.#screen.isTTY === true ? `${CLEAR}${text}\n` : `${text}\n`);
    this.#draw();
  }

  #update(
    phase: RunningPhase,
    { done, total }: { readonly done: number; readonly total: number },
  ): void {
    const passed = this.#clock() - phase.start;
    const left = done === 0 ? undefined : (passed * (total - done)) / done;
    const words = [`${number(done)} of ${number(total)}`, left && `${seconds(left)} left`];
    phase.text = total === 0 ? phase.title : `${phase.title}: ${words.filter(Boolean).join(', ')}`;
    this.#draw();
  }

  #draw(): void {
    if (this.#screen.isTTY !== true) return;
    const texts = [...this.#running].map(({ text }) => text);
    this.#screen.write(`${CLEAR}${texts.join('; ')}`);
  }
}

/** Moves to the first column and erases the line (ECMA-48, EL). */
const CLEAR = '\r\u001B[K';

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
}

function number(count: number): string {
  return count.toLocaleString('en');
}
