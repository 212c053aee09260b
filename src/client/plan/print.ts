import type { OpenSteps } from './open-steps.ts';

/**
 * Prints the plan with all instructions: loads them first, also if the reader prints by keyboard. The steps are open
 * on paper.
 */
export function printPlan(main: HTMLElement, steps: OpenSteps, isLoaded: (all: boolean) => void) {
  const run = async () => {
    isLoaded(await steps.loadAll());
    print();
  };
  addEventListener('keydown', (event) => {
    const { ctrlKey, metaKey, key } = event;
    if (!(ctrlKey || metaKey) || key.toLowerCase() !== 'p' || !steps.isIncomplete()) return;
    event.preventDefault();
    void run();
  });
  const closed: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    for (const details of main.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      closed.push(details);
      details.open = true;
    }
  });
  addEventListener('afterprint', () => {
    for (const details of closed.splice(0)) details.open = false;
  });
  return run;
}
