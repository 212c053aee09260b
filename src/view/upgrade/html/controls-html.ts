import { elementHtml, type Attributes } from '../../../lib/html-element.ts';
import { escapeText, markup, type Html } from '../../../lib/html.ts';

/** Returns a button that a script finds by its name, `data-…`. */
export function buttonHtml(name: string, text: string, attributes: Attributes = {}): Html {
  return elementHtml(
    'button',
    { type: 'button', [`data-${name}`]: true, ...attributes },
    escapeText(text),
  );
}

/** Returns a checkbox with its label. */
export function checkboxHtml(text: string, attributes: Attributes = {}): Html {
  const box = elementHtml('input', { type: 'checkbox', ...attributes });
  return elementHtml('label', {}, markup`${box} ${escapeText(text)}`);
}
