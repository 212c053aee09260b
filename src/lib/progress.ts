/** Where progress is shown: standard error, or what a test puts in its place. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface PhaseTime {
  readonly name: string;
  readonly ms: number;
}

/** Tells how far a phase is. */
export type Tell = (count: { readonly done: number; readonly total: number }) => void;

interface Phase {
  readonly title: string;
  readonly start: number;
  text: string;
}

/**
 * Shows what a long run does: on a terminal a line that changes, with the count and the time left;
 * everywhere else a line for each phase, when it is over.
 */
export class Progress {
  readonly times: PhaseTime[] = [];
  readonly #screen: Screen;
  readonly #clock: () => number;
  readonly #running = new Set<Phase>();

  /** `clock` gives milliseconds. */
  constructor(screen: Screen, clock: () => number) {
    this.#screen = screen;
    this.#clock = clock;
  }

  /**
   * Shows a phase while it runs. `title` says what is done, `name` is what its time is listed under,
   * and `summary` what it came to; nothing is said of that where it gives nothing.
   */
  async phase<Result>(
    { name, title }: { readonly name: string; readonly title: string },
    work: (tell: Tell) => Promise<Result>,
    summary: (result: Result) => string | undefined = () => title,
  ): Promise<Result> {
    const phase: Phase = { title, start: this.#clock(), text: title };
    this.#running.add(phase);
    this.#draw();
    try {
      const result = await work((count) => {
        this.#tell(phase, count);
      });
      const ms = this.#clock() - phase.start;
      this.times.push({ name, ms });
      this.#running.delete(phase);
      const told = summary(result);
      if (told !== undefined) this.line(`${told}: ${seconds(ms)}`);
      return result;
    } finally {
      this.#running.delete(phase);
      this.#draw();
    }
  }

  /** A line that stays. */
  line(text: string): void {
    this.#screen.write(this.#screen.isTTY === true ? `${CLEAR}${text}\n` : `${text}\n`);
    this.#draw();
  }

  #tell(phase: Phase, { done, total }: { readonly done: number; readonly total: number }): void {
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

/** To the first column, and what stands there is gone (ECMA-48, EL). */
const CLEAR = '\r\u001B[K';

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
}

function number(count: number): string {
  return count.toLocaleString('en');
}
