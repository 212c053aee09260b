import { isShownFor, nameVersions, type VersionLists } from './versions.ts';

/** Shows the lines of the collapsed lists that count for the chosen versions, and their number. */
export function foldFor(main: HTMLElement, versions: VersionLists): void {
  for (const list of main.querySelectorAll<HTMLElement>('[data-folded]')) {
    const lines = [...list.querySelectorAll('li')];
    for (const line of lines) line.hidden = !isShownFor(line.dataset['when'], versions);
    const n = lines.filter(({ hidden }) => !hidden).length;
    list.hidden = n === 0;
    const title = list.querySelector('summary');
    if (title !== null && n > 0) retitle(title, titleFor(list, n));
  }
  nameVersions(versions);
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
