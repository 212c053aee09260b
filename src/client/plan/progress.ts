import { shownSteps } from './narrow.ts';
import type { Fill } from './words.ts';

/** Shows how many of the shown steps are done, and in which hop the next one is. */
export function showProgress(main: HTMLElement, fill: Fill): void {
  const line = main.querySelector<HTMLElement>('.progress');
  const output = line?.querySelector('output');
  if (line === null || !output) return;
  const steps = shownSteps(main);
  const open = steps.filter((step) => !step.classList.contains('done'));
  const hops = [...main.querySelectorAll('[data-hop]:not([data-hop=""])')];
  const hop = hops.findIndex((one) => open[0] !== undefined && one.contains(open[0])) + 1;
  const counted = fill('progress', { done: steps.length - open.length, all: steps.length });
  const place = hops.length < 2 ? '' : ` · ${fill('hop', { hop, hops: hops.length })}`;
  output.textContent =
    open.length === 0 && steps.length > 0
      ? fill('finished', { all: steps.length })
      : counted + place;
  line.querySelector('button')?.toggleAttribute('disabled', open.length === 0);
  line.hidden = steps.length === 0;
}

/** Opens the next open step after the one that has the focus, else the first, and goes there; false without one. */
export function goToNext(main: HTMLElement): boolean {
  const steps = shownSteps(main);
  const at = steps.findIndex((step) => step.contains(document.activeElement));
  const open = (step: HTMLElement) => !step.classList.contains('done');
  const next = steps.slice(at + 1).find(open) ?? steps.find(open);
  const details = next?.querySelector('details');
  if (next === undefined || !details) return false;
  details.open = true;
  next.scrollIntoView({ block: 'start' });
  details.querySelector('summary')?.focus({ preventScroll: true });
  return true;
}
