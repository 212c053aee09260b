/**
 * The planning tool of an upgrade path: filters it by version, options and areas, stores ticked steps,
 * and exports the plan. Without this script the page shows the whole path, and no tool.
 */
import {
  boxesOf,
  choiceOf,
  fieldsOf,
  readAddress,
  tickAll,
  writeAddress,
  type PlanFields,
} from './choice.ts';
import { foldFor } from './fold.ts';
import { handOn } from './hand-on.ts';
import { narrow, shownSteps } from './narrow.ts';
import { addBoxes, keptTicks, type Ticks } from './ticks.ts';
import { ENDS, isInitial, keepForward, resetVersions } from './versions.ts';
import { wordsOf, type Fill } from './words.ts';

interface PlanTool {
  readonly tool: HTMLElement;
  readonly main: HTMLElement;
  readonly fields: PlanFields;
  readonly ticks: Ticks;
  /** The checkboxes of the steps. */
  readonly boxes: readonly HTMLInputElement[];
  readonly fill: Fill;
}

const tool = document.querySelector<HTMLElement>('#plan');
const main = document.querySelector<HTMLElement>('main');
if (tool !== null && main !== null) startPlan(tool, main);

function startPlan(tool: HTMLElement, main: HTMLElement): void {
  const fill = wordsOf(tool);
  const ticks = keptTicks(tool.dataset['key'] ?? '');
  const boxes = addBoxes(main, (title) => fill('done', { title }), ticks);
  const plan: PlanTool = { tool, main, fields: fieldsOf(tool), ticks, boxes, fill };
  const unknown = readAddress(plan.fields);
  show(plan);
  if (unknown !== undefined) {
    const { end, version } = unknown;
    say(plan, fill(end === 'from' ? 'unknown' : 'unknownTo', { version }));
  }
  tool.addEventListener('change', () => choose(plan));
  tool.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) press(plan, target);
  });
  main.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !boxes.includes(target)) return;
    ticks.set(target.value, target.checked);
    count(plan);
  });
  tool.hidden = false;
}

function choose(plan: PlanTool): void {
  keepForward(plan.fields.versions);
  writeAddress(plan.fields);
  show(plan);
}

/** Updates the page from the fields and announces the result. */
function show(plan: PlanTool): void {
  const { tool, main, fields, fill } = plan;
  narrow(main, choiceOf(fields), fill);
  foldFor(main, fields.versions);
  for (const list of fields.lists) {
    const boxes = boxesOf(list);
    const ticked = boxes.filter(({ checked }) => checked).length;
    setText(list.closest('details'), '[data-ticked]', `${ticked}/${boxes.length}`);
  }
  const choice = choiceText(plan);
  setText(tool, '[data-choice]', choice);
  setHidden(tool, '[data-choice], [data-reset]', choice === '');
  setHidden(tool, 'textarea', true);
  count(plan);
}

/** Describes the choice: the versions, and what is left out; empty for the whole path. */
function choiceText({ fields, fill }: PlanTool): string {
  const { leftOut, versions } = choiceOf(fields);
  // Options are whole sentences, so commas could not separate them.
  const list = leftOut.join(' · ');
  return [
    ...ENDS.map((end) =>
      isInitial(versions[end]) ? '' : fill(end, { version: versions[end]?.value ?? '' }),
    ),
    list === '' ? '' : fill('leftOut', { list }),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function count(plan: PlanTool): void {
  const { tool, main, boxes, fill } = plan;
  for (const box of boxes) box.parentElement?.classList.toggle('done', box.checked);
  const steps = shownSteps(main);
  const done = steps.filter((step) => step.classList.contains('done')).length;
  setHidden(
    tool,
    '[data-clear]',
    boxes.every(({ checked }) => !checked),
  );
  say(plan, fill('status', { shown: steps.length, all: boxes.length, done }));
}

function press(plan: PlanTool, button: HTMLButtonElement): void {
  const { dataset } = button;
  if ('all' in dataset || 'none' in dataset) {
    tickAll(button.closest('fieldset'), 'all' in dataset);
    choose(plan);
  }
  if ('reset' in dataset) reset(plan);
  if ('clear' in dataset) clear(plan);
  if ('print' in dataset) print();
  if ('copy' in dataset) {
    const { main, tool, fill } = plan;
    void handOn(main, choiceText(plan), tool.querySelector('textarea')).then((word) =>
      say(plan, fill(word)),
    );
  }
}

/** Shows the whole path again; ticked steps stay ticked. */
function reset(plan: PlanTool): void {
  const { versions, lists } = plan.fields;
  resetVersions(versions);
  for (const list of lists) tickAll(list, true);
  choose(plan);
  plan.tool.querySelector<HTMLElement>('select, summary')?.focus();
}

function clear(plan: PlanTool): void {
  if (!confirm(plan.fill('clear'))) return;
  plan.ticks.clear();
  for (const box of plan.boxes) box.checked = false;
  count(plan);
  plan.tool.querySelector<HTMLElement>('[data-copy]')?.focus();
}

function say({ tool }: PlanTool, text: string): void {
  setText(tool, '[role=status]', text);
}

function setText(part: Element | null, selector: string, text: string): void {
  const element = part?.querySelector(selector);
  if (element) element.textContent = text;
}

function setHidden(part: Element, selector: string, hidden: boolean): void {
  for (const element of part.querySelectorAll<HTMLElement>(selector)) element.hidden = hidden;
}
