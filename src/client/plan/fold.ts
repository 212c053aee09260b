import type { PlanChoice } from './choice.ts';
import { fits } from './narrow.ts';
import { nameVersions } from './versions.ts';

/** Shows the lines of the collapsed lists that count for the choice, and their number. */
export function foldFor(main: HTMLElement, choice: PlanChoice): void {
  for (const list of main.querySelectorAll<HTMLElement>('[data-folded]')) {
    const lines = [...list.querySelectorAll<HTMLElement>(':scope > ul > li')];
    for (const line of lines) line.hidden = !fits(line.dataset, choice);
    const n = lines.filter(({ hidden }) => !hidden).length;
    list.hidden = n === 0;
    const title = list.querySelector('summary');
    if (title !== null && n > 0) retitle(title, titleFor(list, n));
  }
  for (const part of main.querySelectorAll<HTMLElement>('[data-apart]')) {
    part.hidden = part.querySelector(':scope > [data-folded]:not([hidden])') === null;
  }
  nameVersions(choice.versions);
}

function titleFor({ dataset }: HTMLElement, n: number): string {
  const forms: Readonly<Record<string, string>> = JSON.parse(dataset['folded'] ?? '{}');
  const rules = new Intl.PluralRules(document.documentElement.lang);
  return (forms[rules.select(n)] ?? forms['other'] ?? '').replace('{n}', String(n));
}

/** Sets a title; `{from}` and `{to}` in it become places of versions. */
function retitle(title: HTMLElement, text: string): void {
  title.replaceChildren(
    ...text.split(/(\{from\}|\{to\})/u).map((part) => {
      const end = /^\{(from|to)\}$/u.exec(part)?.[1];
      if (end === undefined) return part;
      const place = document.createElement('span');
      place.dataset['version'] = end;
      return place;
    }),
  );
}
