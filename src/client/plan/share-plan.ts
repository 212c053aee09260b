import { addressOf } from './address.ts';
import { copyText, saveFile } from './hand-on.ts';
import { choiceText } from './choice.ts';
import { toMarkdown } from './markdown.ts';
import { MAX_FILE, planFile, readPlanFile } from './plan-file.ts';
import { planFragment } from './plan-link.ts';
import { answersChanged, applyState, say, type Plan } from './plan-view.ts';
import { hasWork, type PlanState } from './state.ts';

/** Copies the address of the page with the whole plan in it. */
export async function copyLink(plan: Plan): Promise<void> {
  const address = addressOf(location.href, plan.fields);
  const fragment = hasWork(plan.state) ? planFragment(plan.state) : '';
  if (fragment === undefined) return say(plan, plan.fill('linkTooLong'));
  address.hash = fragment;
  await copyOrShow(plan, address.href, 'linkCopied');
}

/** Copies the plan as Markdown. */
export async function copyMarkdown(plan: Plan): Promise<void> {
  const text = await markdownOf(plan);
  await copyOrShow(plan, text, 'copied');
}

/** Offers the plan as a file of Markdown. */
export async function downloadMarkdown(plan: Plan): Promise<void> {
  const text = await markdownOf(plan);
  const file = `${nameOf(plan)}.md`;
  saveFile(file, text, 'text/markdown');
  say(plan, plan.fill('saved', { file }));
}

/** Offers the plan as a file that can be loaded again. */
export function savePlan(plan: Plan): void {
  const file = `${nameOf(plan)}.json`;
  saveFile(file, planFile(plan.ends, plan.state), 'application/json');
  say(plan, plan.fill('saved', { file }));
}

/** Loads a plan from a file, or says why that is not possible. */
export async function loadPlanFile(plan: Plan, file: File): Promise<void> {
  if (file.size > MAX_FILE) return say(plan, plan.fill('fileTooLarge'));
  const read = readPlanFile(await file.text(), plan.ends);
  if ('fault' in read) return say(plan, plan.fill(read.fault, read.values));
  if (!mayReplace(plan, read)) return;
  applyState(plan, read);
  answersChanged(plan);
  say(plan, plan.fill('loaded', { done: read.done.length, notes: read.notes.size }));
}

/** Asks before ticks and notes of the reader are lost. */
export function mayReplace({ state, fill }: Plan, by: PlanState): boolean {
  const isSame =
    JSON.stringify([state.done, [...state.notes]]) === JSON.stringify([by.done, [...by.notes]]);
  return !hasWork(state) || isSame || confirm(fill('replace'));
}

async function markdownOf({ main, fields, fill, load }: Plan): Promise<string> {
  return toMarkdown(main, choiceText(fields, fill), load);
}

async function copyOrShow(plan: Plan, text: string, word: string): Promise<void> {
  const isCopied = await copyText(
    text,
    plan.tool.querySelector<HTMLTextAreaElement>('#s-plan > textarea'),
  );
  say(plan, plan.fill(isCopied ? word : 'notCopied'));
}

function nameOf({ ends }: Plan): string {
  return `upgrade-${ends.from}-${ends.to}`;
}
