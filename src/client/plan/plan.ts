/**
 * The plan of an upgrade path: narrows it by version, options and areas, keeps what is ticked, and
 * hands it on. Without this script the page is complete; nothing of the tool shows.
 */
import { boxesOf, choiceOf, fieldsOf, leftOut, readAddress, writeAddress } from './choice.ts';
import { toMarkdown } from './markdown.ts';
import { narrow, shownSteps } from './narrow.ts';
import { addBoxes, keptTicks } from './ticks.ts';

const tool = document.querySelector<HTMLElement>('#plan');
const main = document.querySelector<HTMLElement>('main');
if (tool !== null && main !== null) startPlan(tool, main);

function startPlan(tool: HTMLElement, main: HTMLElement): void {
  const words: Readonly<Record<string, string>> = JSON.parse(tool.dataset['words'] ?? '{}');
  const fill = (name: string, values: Readonly<Record<string, string | number>> = {}) =>
    (words[name] ?? '').replace(/\{(\w+)\}/gu, (_all, key: string) => String(values[key] ?? ''));
  const fields = fieldsOf(tool);
  const versions = [...(fields.from?.options ?? [])].map(({ value }) => value);
  const ticks = keptTicks(tool.dataset['key'] ?? '');
  const boxes = addBoxes(main, words['done'] ?? '', ticks);
  const status = tool.querySelector<HTMLElement>('[role=status]');
  const summary = tool.querySelector<HTMLElement>('[data-choice]');
  const field = tool.querySelector('textarea');
  let unknown = readAddress(fields);

  const say = (text: string) => {
    if (status !== null) status.textContent = text;
  };
  const choiceText = () => {
    const list = new Intl.ListFormat(document.documentElement.lang).format(leftOut(fields));
    return [
      unknown === undefined ? '' : fill('unknown', { version: unknown }),
      fields.from?.selectedIndex ? fill('from', { version: fields.from.value }) : '',
      list === '' ? '' : fill('leftOut', { list }),
    ]
      .filter((text) => text !== '')
      .join(' ');
  };
  const count = () => {
    for (const box of boxes) box.parentElement?.classList.toggle('done', box.checked);
    const steps = shownSteps(main);
    const done = steps.filter((step) => step.classList.contains('done')).length;
    say(fill('status', { shown: steps.length, all: boxes.length, done }));
  };
  const show = () => {
    narrow(main, choiceOf(fields), versions, words['sum'] ?? '');
    for (const list of fields.lists) {
      const all = boxesOf(list);
      const ticked = all.filter(({ checked }) => checked).length;
      const place = list.parentElement?.querySelector('[data-ticked]');
      if (place) place.textContent = `${ticked}/${all.length}`;
    }
    if (summary !== null) {
      summary.textContent = choiceText();
      summary.hidden = summary.textContent === '';
    }
    if (field !== null) field.hidden = true;
    count();
  };
  const choose = () => {
    unknown = undefined;
    writeAddress(fields);
    show();
  };

  tool.addEventListener('change', choose);
  main.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !boxes.includes(target)) return;
    ticks.set(target.value, target.checked);
    count();
  });
  tool.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) press(target);
  });
  tool.hidden = false;
  show();

  function press(button: HTMLButtonElement): void {
    const { dataset } = button;
    if ('all' in dataset || 'none' in dataset) {
      const list = button.closest('fieldset');
      if (list !== null) for (const box of boxesOf(list)) box.checked = 'all' in dataset;
      choose();
    }
    if ('copy' in dataset) void copy();
    if ('print' in dataset) print();
    if ('reset' in dataset) {
      if (fields.from !== null) fields.from.selectedIndex = 0;
      for (const box of fields.lists.flatMap(boxesOf)) box.checked = true;
      choose();
    }
    if ('clear' in dataset && confirm(fill('clear'))) {
      ticks.clear();
      for (const box of boxes) box.checked = false;
      count();
    }
  }

  async function copy(): Promise<void> {
    const text = toMarkdown(main, choiceText());
    try {
      await navigator.clipboard.writeText(text);
      say(fill('copied'));
    } catch {
      if (field === null) return;
      field.value = text;
      field.hidden = false;
      field.select();
      say(fill('notCopied'));
    }
  }
}
