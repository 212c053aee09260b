import type { PlanChoice } from './choice.ts';
import { durationText } from './duration.ts';
import { isShownFor } from './versions.ts';
import type { Fill } from './words.ts';

/** Shows only the steps and warnings of a path that match a choice, and sums their downtime. */
export function narrow(main: HTMLElement, choice: PlanChoice, fill: Fill): void {
  for (const step of main.querySelectorAll<HTMLElement>('.steps > li')) {
    step.hidden = !fits(step.dataset, choice);
  }
  for (const notice of main.querySelectorAll<HTMLElement>('.notice[data-when]')) {
    notice.hidden = !isShownFor(notice.dataset['when'], choice.versions);
  }
  for (const group of main.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = !hasShown(group, ':scope > li, .steps > li');
  }
  for (const note of main.querySelectorAll<HTMLElement>('[data-nothing]')) {
    note.hidden = hasShown(scopeOf(note, main), '[data-group]');
  }
  for (const links of main.querySelectorAll<HTMLElement>('[data-links]')) {
    showLines(links, shownSteps(scopeOf(links, main)));
    links.hidden = !hasShown(links, '[data-of]');
  }
  for (const box of main.querySelectorAll<HTMLElement>('[data-away]')) {
    sumUp(box, scopeOf(box, main), fill);
  }
}

/** Returns the visible steps in a part of the page. */
export function shownSteps(part: HTMLElement): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>('[data-step]')].filter(({ hidden }) => !hidden);
}

/** Checks whether an entry is for the chosen versions and options, and passes the filters. */
export function fits({ when, options, areas, advice }: DOMStringMap, choice: PlanChoice): boolean {
  const isUnticked = (name: string, value: string) =>
    choice.unticked.get(name)?.has(value) ?? false;
  if (!isShownFor(when, choice.versions)) return false;
  if (areas?.split(' ').every((id) => isUnticked('areas', id)) === true) return false;
  if (advice !== undefined && isUnticked('advice', advice)) return false;
  return options === undefined || options.split(' ').some((id) => !choice.excluded.has(id));
}

function scopeOf(element: HTMLElement, main: HTMLElement): HTMLElement {
  return element.closest<HTMLElement>('[data-hop]') ?? main;
}

function hasShown(part: HTMLElement, selector: string): boolean {
  return [...part.querySelectorAll<HTMLElement>(selector)].some(({ hidden }) => !hidden);
}

/** Shows the lines of a box that belong to steps which are shown. */
function showLines(box: HTMLElement, steps: readonly HTMLElement[]): HTMLElement[] {
  const names = new Set(steps.map(({ dataset }) => dataset['step']));
  const lines = [...box.querySelectorAll<HTMLElement>('[data-of]')];
  for (const line of lines) line.hidden = !names.has(line.dataset['of']);
  return lines;
}

/** Shows the sum of the downtime figures of the visible steps, and their downtime texts. */
function sumUp(box: HTMLElement, scope: HTMLElement, fill: Fill): void {
  const steps = shownSteps(scope);
  const lines = showLines(box, steps);
  const minutes = steps.reduce((total, { dataset }) => total + Number(dataset['minutes'] ?? 0), 0);
  const text = box.querySelector<HTMLElement>('[data-sum]');
  if (text !== null) {
    text.hidden = minutes === 0;
    text.textContent = fill('sum', { sum: durationText(minutes) });
  }
  const saysSomething = text !== null || lines.length > 0;
  box.hidden = saysSomething && minutes === 0 && lines.every(({ hidden }) => hidden);
}
