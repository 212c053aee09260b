import { matchConfiguration } from '../matching/match.ts';
import type { ConfigFile } from '../matching/match-types.ts';
import { clearMarks, markEntries } from './match-marks.ts';
import { readFiles } from './match-files.ts';

/**
 * Matches the steps and items of a path with configuration files. Their texts are held in this module's variables
 * while the page is open, and are neither stored nor sent; the page gets only what `matchConfiguration` allows.
 */

interface Panel {
  readonly root: HTMLElement;
  readonly main: HTMLElement;
  readonly words: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, readonly string[]>>;
  files: readonly ConfigFile[];
}

/** Makes the fields of the panel work. */
export function startMatching(root: HTMLElement, main: HTMLElement): void {
  const { words = '{}', names = '{}' } = root.dataset;
  const panel: Panel = {
    root,
    main,
    words: JSON.parse(words),
    names: JSON.parse(names),
    files: [],
  };
  const input = root.querySelector<HTMLInputElement>('[type=file]');
  const paste = root.querySelector('textarea');
  input?.addEventListener('change', () => void take(panel, [...(input.files ?? [])]));
  root.querySelector('[data-match]')?.addEventListener('click', () => {
    const text = paste?.value ?? '';
    // Clears the field, since pasted text may hold secrets.
    if (paste !== null) paste.value = '';
    if (text.trim() !== '') add(panel, [{ name: panel.words['pasted'] ?? '', text }], []);
    else if (panel.files.length > 0) show(panel, []);
    else say(panel, panel.words['empty'] ?? '');
  });
  root.querySelector('[data-forget]')?.addEventListener('click', () => forget(panel, input));
  root.querySelector('[type=checkbox]')?.addEventListener('change', ({ target }) => {
    const isOnly = target instanceof HTMLInputElement && target.checked;
    main.classList.toggle('only-matches', isOnly);
    for (const list of main.querySelectorAll('.unfolded')) list.classList.remove('unfolded');
  });
  takeDrops(panel);
  // Items that were loaded later are matched as well.
  document.addEventListener('relnotes:items', () => {
    if (panel.files.length > 0) show(panel, []);
  });
}

function takeDrops(panel: Panel): void {
  const area = panel.root.querySelector('.match-drop');
  area?.addEventListener('dragover', (event) => {
    event.preventDefault();
    area.classList.add('over');
  });
  area?.addEventListener('dragleave', () => area.classList.remove('over'));
  area?.addEventListener('drop', (event) => {
    event.preventDefault();
    area.classList.remove('over');
    if (event instanceof DragEvent) void take(panel, [...(event.dataTransfer?.files ?? [])]);
  });
}

async function take(panel: Panel, chosen: readonly File[]): Promise<void> {
  const { files, wrong } = await readFiles(chosen, panel.words);
  add(panel, files, wrong);
}

function add(panel: Panel, files: readonly ConfigFile[], wrong: readonly string[]): void {
  const names = new Set(files.map(({ name }) => name));
  panel.files = [...panel.files.filter(({ name }) => !names.has(name)), ...files];
  show(panel, wrong);
}

/** Marks what names something in the files, and says how much that is. */
function show(panel: Panel, wrong: readonly string[]): void {
  const { main, files, words, root } = panel;
  clearMarks(main);
  const entries = entriesOf(panel);
  const found = matchConfiguration(
    files,
    entries.map(({ id, settings }) => ({ id, settings })),
  );
  markEntries(main, entries, found, words);
  const names = files.map(({ name }) => name).join(', ');
  const text = (words['found'] ?? '')
    .replace('{found}', String(found.size))
    .replace('{all}', String(main.querySelectorAll('.match-list > li').length))
    .replace('{files}', () => names);
  const isSome = files.length > 0;
  say(panel, [...wrong, ...(isSome ? [text, words['caution'] ?? ''] : [])].join(' '));
  setHidden(root, '[data-only], [data-forget]', !isSome);
}

/** Returns the steps and items of the page with the names that they concern. */
function entriesOf({ main, names }: Panel) {
  const steps = Object.entries(names).flatMap(([id, settings]) => {
    const name = CSS.escape(id.replace('--', '/'));
    const element =
      document.getElementById(id) ?? main.querySelector<HTMLElement>(`[data-step="${name}"]`);
    return element === null ? [] : [{ id, element, settings }];
  });
  const items = [...main.querySelectorAll<HTMLElement>('[data-settings]')].map((element) => {
    const settings: readonly string[] = JSON.parse(element.dataset['settings'] ?? '[]');
    return { id: element.id, element, settings };
  });
  return [...steps, ...items];
}

function forget(panel: Panel, input: HTMLInputElement | null): void {
  panel.files = [];
  if (input !== null) input.value = '';
  clearMarks(panel.main);
  panel.main.classList.remove('only-matches');
  const box = panel.root.querySelector<HTMLInputElement>('[type=checkbox]');
  if (box !== null) box.checked = false;
  setHidden(panel.root, '[data-only], [data-forget]', true);
  say(panel, panel.words['forgotten'] ?? '');
  panel.root.querySelector<HTMLElement>('summary')?.focus();
}

function setHidden(root: HTMLElement, selector: string, hidden: boolean): void {
  for (const element of root.querySelectorAll<HTMLElement>(selector)) element.hidden = hidden;
}

function say({ root }: Panel, text: string): void {
  const status = root.querySelector('[role=status]');
  if (status !== null) status.textContent = text;
}
