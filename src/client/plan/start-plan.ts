import { answersFrom, readFilters } from './address.ts';
import { answerRest, fieldsOf } from './answers.ts';
import { fragmentLoader } from './fragments.ts';
import { openSteps } from './open-steps.ts';
import { readFragment } from './plan-link.ts';
import {
  answersChanged,
  applyState,
  keep,
  say,
  showPlan,
  showWork,
  tickAll,
  type Plan,
} from './plan-view.ts';
import { printPlan } from './print.ts';
import { goToNext } from './progress.ts';
import {
  copyLink,
  copyMarkdown,
  downloadMarkdown,
  loadPlanFile,
  mayReplace,
  savePlan,
} from './share-plan.ts';
import { EMPTY_STATE } from './state.ts';
import { addFields, type StepFields } from './steps.ts';
import { loadPlan } from './store.ts';
import { wordsOf } from './words.ts';

/** Starts the plan of a page: shows what the reader entered, and listens. */
export function startPlan(tool: HTMLElement, main: HTMLElement): void {
  const fill = wordsOf(tool);
  const load = fragmentLoader(tool.dataset['fragments'] ?? '');
  const [from = '', to = ''] = (tool.dataset['path'] ?? '').split(' ');
  const plan: Plan = {
    tool,
    main,
    fields: fieldsOf(tool),
    steps: addFields(main, fill),
    load,
    opened: openSteps(main, load, fill),
    fill,
    key: tool.dataset['key'] ?? '',
    ends: { from, to },
    state: EMPTY_STATE,
  };
  listen(plan);
  restore(plan);
  openTarget();
  addEventListener('hashchange', openTarget);
  tool.hidden = false;
}

/** Shows the plan of the link, else the one that this browser stored, with the answers of the address. */
function restore(plan: Plan): void {
  const { fields, fill } = plan;
  const stored = loadPlan(plan.key);
  const linked = readFragment(location.hash);
  plan.state = stored;
  if (linked !== undefined)
    history.replaceState(history.state, '', location.pathname + location.search);
  const isTaken = typeof linked === 'object' && mayReplace(plan, linked);
  const base = isTaken ? linked : stored;
  const answers = isTaken ? linked : answersFrom(location.search, fields, stored);
  readFilters(location.search, fields);
  const unknown = applyState(plan, { ...base, ...answers });
  showPlan(plan);
  if (isTaken || location.search !== '') keep(plan, plan.state);
  if (linked === 'invalid') say(plan, fill('badLink'));
  const [end] = unknown;
  if (end !== undefined) {
    say(plan, fill(end === 'from' ? 'unknown' : 'unknownTo', { version: answers[end] }));
  }
}

function listen(plan: Plan): void {
  const { tool, main, steps } = plan;
  const print = printPlan(main, plan.opened, (all) => {
    if (!all) say(plan, plan.fill('incomplete'));
  });
  tool.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file')
      return answersChanged(plan);
    const [file] = target.files ?? [];
    if (file !== undefined) void loadPlanFile(plan, file);
    target.value = '';
  });
  tool.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) press(plan, target, print);
  });
  for (const step of steps) listenToStep(plan, step);
  main.querySelector('[data-next]')?.addEventListener('click', () => next(plan));
  addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || !event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    next(plan);
  });
}

function listenToStep(plan: Plan, step: StepFields): void {
  const { box, note, element, details, name } = step;
  box.addEventListener('change', () => {
    element.classList.toggle('done', box.checked);
    if (box.checked) details.open = false;
    const others = plan.state.done.filter((one) => one !== name);
    keep(plan, { ...plan.state, done: box.checked ? [...others, name] : others });
    showWork(plan);
  });
  note.addEventListener('input', () => {
    const notes = new Map(plan.state.notes);
    if (note.value.trim() === '') notes.delete(name);
    else notes.set(name, note.value);
    const printed = details.querySelector(':scope > output');
    if (printed !== null) printed.textContent = note.value;
    keep(plan, { ...plan.state, notes });
    showWork(plan);
  });
}

function press(plan: Plan, button: HTMLButtonElement, print: () => Promise<void>): void {
  const { dataset } = button;
  if ('rest' in dataset) {
    answerRest(plan.fields);
    answersChanged(plan);
  }
  if ('all' in dataset || 'none' in dataset) {
    tickAll(button.closest('fieldset'), 'all' in dataset);
    answersChanged(plan);
  }
  if ('reset' in dataset) reset(plan);
  if ('clear' in dataset) clear(plan);
  if ('print' in dataset) void print();
  if ('link' in dataset) void copyLink(plan);
  if ('copy' in dataset) void copyMarkdown(plan);
  if ('download' in dataset) void downloadMarkdown(plan);
  if ('save' in dataset) savePlan(plan);
}

/** Shows the whole path again; ticks and notes stay. */
function reset(plan: Plan): void {
  const { done, notes } = plan.state;
  for (const list of plan.fields.filters) tickAll(list, true);
  applyState(plan, { ...EMPTY_STATE, done, notes });
  answersChanged(plan);
  plan.tool.querySelector<HTMLElement>('select, summary')?.focus();
}

function clear(plan: Plan): void {
  if (!confirm(plan.fill('clear'))) return;
  applyState(plan, { ...plan.state, done: [], notes: new Map() });
  keep(plan, plan.state);
  showWork(plan);
  plan.tool.querySelector<HTMLElement>('.keep > summary')?.focus();
}

function next(plan: Plan): void {
  if (!goToNext(plan.main)) say(plan, plan.fill('noneOpen'));
}

/** Opens the step that the address names. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  const details = target?.querySelector('details');
  if (!details || !target?.matches('[data-step]')) return;
  details.open = true;
  target.scrollIntoView();
}
