import type { DevProblem } from '../../build/content/dev-problems.ts';
import { element } from '../search/element.ts';

/** Returns the items of a list of problems. Texts of the content are text, never HTML. */
export function problemItems(problems: readonly DevProblem[]): HTMLElement[] {
  return problems.map((problem) => {
    const item = element('li', { class: problem.level });
    const code = element('code', { class: 'code' }, problem.code);
    item.append(element('p', { class: 'message' }, `${sentence(problem.message)} `, code));
    item.append(placeButton(problem));
    if (problem.excerpt !== undefined) item.append(frame(problem.excerpt, problem.place));
    item.append(element('p', { class: 'hint' }, problem.hint));
    return item;
  });
}

/** Messages of problems are parts of a line: they begin in lower case and have no full stop. */
function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}

/** The position, as a button that opens it in the editor: Vite finds the one that is running. */
function placeButton({ place, target }: DevProblem): HTMLElement {
  const button = element('button', { type: 'button', class: 'place', title: 'Open in editor' });
  button.append(place);
  button.addEventListener('click', () => {
    void fetch(`/__open-in-editor?file=${encodeURIComponent(target)}`);
  });
  return button;
}

function frame({ first, lines, mark }: NonNullable<DevProblem['excerpt']>, place: string) {
  const rows = lines.map((text, at) => {
    const number = element('span', { class: 'number', 'aria-hidden': 'true' }, `${first + at}`);
    const row = element('span', { class: at === mark.line ? 'row marked' : 'row' }, number);
    row.append(...(at === mark.line ? markedText(text, mark) : [text]), '\n');
    return row;
  });
  const label = `Lines at ${place}`;
  return element('pre', { tabindex: '0', role: 'region', 'aria-label': label }, ...rows);
}

function markedText(text: string, { start, length }: { start: number; length: number }) {
  const end = start + length;
  return [text.slice(0, start), element('mark', {}, text.slice(start, end)), text.slice(end)];
}
