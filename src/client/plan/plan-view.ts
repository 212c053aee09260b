import { addressOf } from './address.ts';
import { answersOf, boxesOf, openOptions, setAnswers, type PlanFields } from './answers.ts';
import { answersText, choiceOf, choiceText } from './choice.ts';
import { foldFor } from './fold.ts';
import type { LoadFragment } from './fragments.ts';
import { narrow, shownSteps } from './narrow.ts';
import type { OpenSteps } from './open-steps.ts';
import type { PathEnds } from './plan-file.ts';
import { showProgress } from './progress.ts';
import { hasWork, type PlanState } from './state.ts';
import { showStep, type StepFields } from './steps.ts';
import { storePlan } from './store.ts';
import { rowsOf } from './versions.ts';
import type { Fill } from './words.ts';

/** The plan of a page. */
export interface Plan {
  readonly tool: HTMLElement;
  readonly main: HTMLElement;
  readonly fields: PlanFields;
  readonly steps: readonly StepFields[];
  readonly load: LoadFragment;
  readonly opened: OpenSteps;
  readonly fill: Fill;
  /** The browser's storage key. */
  readonly key: string;
  readonly ends: PathEnds;
  state: PlanState;
}

/** Shows a state in all fields. Returns the ends whose version the path does not have. */
export function applyState(plan: Plan, state: PlanState) {
  const unknown = setAnswers(plan.fields, state);
  plan.state = { ...state, ...answersOf(plan.fields) };
  const done = new Set(state.done);
  for (const step of plan.steps) {
    showStep(step, done.has(step.name), state.notes.get(step.name) ?? '');
  }
  return unknown;
}

/** Stores the state and updates the page after the reader changed an answer or a filter. */
export function answersChanged(plan: Plan): void {
  keep(plan, { ...plan.state, ...answersOf(plan.fields) });
  history.replaceState(history.state, '', addressOf(location.href, plan.fields));
  showPlan(plan);
}

/** Stores a state in this browser, and says so if that fails. */
export function keep(plan: Plan, state: PlanState): void {
  plan.state = state;
  if (!storePlan(plan.key, state)) say(plan, plan.fill('notKept'));
}

/** Updates the page from the fields, and announces how many steps are shown. */
export function showPlan(plan: Plan): void {
  const { tool, main, fields, fill, steps } = plan;
  const choice = choiceOf(fields);
  narrow(main, choice, fill);
  foldFor(main, choice);
  main.dataset['versions'] = rowsOf(fields.versions).join(' ');
  main.dispatchEvent(new Event('relnotes:versions'));
  const text = choiceText(fields, fill);
  setText(tool, '[data-choice]', text);
  setText(tool, '[data-answers]', answersText(fields, openOptions(fields), fill));
  setHidden(tool, '[data-choice], [data-reset]', text === '');
  setHidden(tool, '[data-rest]', openOptions(fields).length === 0);
  setHidden(tool, '.plan > textarea', true);
  say(plan, fill('shown', { shown: shownSteps(main).length, all: steps.length }));
  showWork(plan);
}

/** Updates what depends on ticks and notes. */
export function showWork({ tool, main, fill, state }: Plan): void {
  setHidden(tool, '[data-clear]', !hasWork(state));
  showProgress(main, fill);
}

/** Ticks all boxes of a filter, or none. */
export function tickAll(list: HTMLElement | null, checked: boolean): void {
  if (list !== null) for (const box of boxesOf(list)) box.checked = checked;
}

/** Announces a text. */
export function say({ tool }: Plan, text: string): void {
  setText(tool, '[role=status]', text);
}

function setText(part: Element, selector: string, text: string): void {
  const element = part.querySelector(selector);
  if (element) element.textContent = text;
}

function setHidden(part: Element, selector: string, hidden: boolean): void {
  for (const element of part.querySelectorAll<HTMLElement>(selector)) element.hidden = hidden;
}
