import { LIMITS } from './state.ts';
import type { Fill } from './words.ts';

/** A step of the page with the fields that the script adds. */
export interface StepFields {
  readonly name: string;
  readonly element: HTMLElement;
  readonly details: HTMLDetailsElement;
  readonly box: HTMLInputElement;
  readonly note: HTMLTextAreaElement;
}

/** Adds a checkbox and a field for a note to every step. */
export function addFields(main: HTMLElement, fill: Fill): StepFields[] {
  return [...main.querySelectorAll<HTMLElement>('[data-step]')].flatMap((element) => {
    const details = element.querySelector('details');
    if (details === null) return [];
    const title = details.querySelector('b')?.textContent ?? '';
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.className = 'step-box';
    box.value = element.dataset['step'] ?? '';
    box.ariaLabel = fill('done', { title });
    element.prepend(box);
    const note = addNote(details, fill('note'), fill('noteOf', { title }));
    return [{ name: box.value, element, details, box, note }];
  });
}

/** Adds a field for a note. Paper has no fields, so its text is repeated for print. */
function addNote(details: HTMLElement, label: string, name: string): HTMLTextAreaElement {
  const box = document.createElement('label');
  const field = document.createElement('textarea');
  box.className = 'step-note';
  field.rows = 2;
  field.maxLength = LIMITS.note;
  field.ariaLabel = name;
  box.append(label, field);
  details.append(box, document.createElement('output'));
  return field;
}

/** Shows a step as done or open, with its note. A step that is done folds. */
export function showStep({ element, details, box, note }: StepFields, done: boolean, text: string) {
  box.checked = done;
  element.classList.toggle('done', done);
  if (note.value !== text) note.value = text;
  const printed = details.querySelector(':scope > output');
  if (printed !== null) printed.textContent = text;
}
