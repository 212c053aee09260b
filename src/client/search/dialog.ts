import { element } from './element.ts';
import { startEngine, type SearchEngine } from './engine.ts';
import { searchFields } from './fields.ts';
import { closeWell, moveByArrows } from './keys.ts';
import { searchAsTyped } from './live.ts';
import { parametersOf } from './query.ts';
import styles from './search.css?inline';
import { loadWords, type SearchDialogWords } from './words.ts';

const STEP = 8;
const ID = 'search-dialog';

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
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);

  const close = element('button', { type: 'button' }, words.close);
  const form = searchFields(words.form, close);
  const status = element('p', { role: 'status' });
  const list = element('ol', { class: 'hits' });
  // A click outside this inner box counts as a click on the backdrop.
  const box = element('div', {}, form, status, list);
  const dialog = element('dialog', { id: ID, 'aria-label': words.title }, box);
  document.body.append(dialog);
  closeWell(dialog, close);
  moveByArrows(dialog);
  searchAsTyped(
    {
      form,
      status,
      list,
      step: STEP,
      further: (query) =>
        element('a', { href: `${words.form.action}${parametersOf(query)}` }, words.all),
      onQuery: () => undefined,
    },
    words,
    engine,
  );
  return dialog;
}
