import { element } from './element.ts';
import { startEngine, type SearchEngine } from './engine.ts';
import { searchFields } from './fields.ts';
import { closeWell } from './keys.ts';
import { Combobox } from './listbox.ts';
import { searchAsTyped } from './live.ts';
import { releaseOfPage } from './page-release.ts';
import { Palette } from './palette.ts';
import dialogStyles from './palette.css?inline';
import styles from './search.css?inline';
import { loadWords, type SearchDialogWords } from './words.ts';

const STEP = 12;
const ID = 'search-dialog';
const LIST_ID = 'search-options';

/** Opens the search dialog, or closes it. Rejects if its texts cannot be loaded. */
export async function toggle(searchPage: string, indexUrl: string): Promise<void> {
  const open = madeDialog();
  if (open?.open === true) return open.close();
  const dialog = open ?? (await loadDialog(searchPage, indexUrl));
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

async function loadDialog(searchPage: string, indexUrl: string): Promise<HTMLDialogElement> {
  // The engine starts before the texts are loaded: a reader who opens the dialog will search.
  const engine = startEngine(indexUrl);
  const words = await loadWords(`${searchPage}words.json`).catch((error: unknown) => {
    engine.stop();
    throw error;
  });
  const made = madeDialog();
  if (made === null) return makeDialog(words, engine);
  // The keys were pressed twice: another call has already created the dialog.
  engine.stop();
  return made;
}

function madeDialog(): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>(`#${ID}`);
}

function makeDialog(words: SearchDialogWords, engine: SearchEngine): HTMLDialogElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${styles}\n${dialogStyles}`);
  document.adoptedStyleSheets.push(sheet);

  const close = element('button', { type: 'button' }, words.close);
  const { form, input } = searchFields(words.form, LIST_ID, close);
  const status = element('p', { role: 'status' });
  const list = element('div', {
    id: LIST_ID,
    role: 'listbox',
    class: 'hits',
    'aria-label': words.options,
  });
  const clear = element('button', { type: 'button', class: 'clear' }, words.clear);
  // A click outside this inner box counts as a click on the backdrop.
  const box = element('div', {}, form, status, list, clear);
  const dialog = element('dialog', { id: ID, 'aria-label': words.title }, box);
  document.body.append(dialog);
  closeWell(dialog, close);
  const palette = new Palette({ form, input, clear, words, box: new Combobox(input, list) });
  dialog.addEventListener('close', () => palette.refresh());
  searchAsTyped(
    {
      form,
      status,
      step: STEP,
      release: releaseOfPage(words.form.action, location.href),
      show: (outcome) => palette.show(outcome),
      onQuery: () => undefined,
    },
    words,
    engine,
  );
  return dialog;
}
