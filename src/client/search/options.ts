import type { Hit } from '../../search/find/search.ts';
import { element } from './element.ts';
import { excerptNodes } from './hits.ts';

/** A group of options with a heading; without one, its options follow the groups. */
export interface OptionGroup {
  readonly label: string | undefined;
  readonly options: readonly HTMLElement[];
}

/** Creates the option of a link. Its title comes first, since a screen reader says all of it. */
export function linkOption(
  id: string,
  { href, title, over, detail = [] }: LinkOption,
): HTMLAnchorElement {
  return element(
    'a',
    { ...optionAttributes(id), href },
    element('span', { class: 'option-title' }, title),
    ...(over === '' ? [] : [' ', element('small', {}, over)]),
    ...(detail.length === 0 ? [] : [' ', element('span', { class: 'excerpt' }, ...detail)]),
  );
}

interface LinkOption {
  readonly href: string;
  readonly title: string | Node;
  readonly over: string;
  readonly detail?: readonly (string | Node)[];
}

/** Creates the option of a hit. */
function hitOption(id: string, { url, title, over, struck, excerpt }: Hit): HTMLElement {
  const name = struck ? element('s', {}, title) : title;
  return linkOption(id, { href: url, title: name, over, detail: excerptNodes(excerpt) });
}

/** Creates an option that does something on the page. */
export function actionOption(id: string, label: string, run: () => void): HTMLElement {
  const option = element('div', optionAttributes(id), label);
  option.addEventListener('click', run);
  return option;
}

/** Creates the elements of groups, for a listbox. */
export function groupNodes(groups: readonly OptionGroup[]): HTMLElement[] {
  return groups
    .filter(({ options }) => options.length > 0)
    .map(({ label, options }) => {
      const heading =
        label === undefined
          ? []
          : [element('div', { class: 'kind-title', 'aria-hidden': 'true' }, label)];
      return element(
        'div',
        { role: 'group', ...(label === undefined ? {} : { 'aria-label': label }) },
        ...heading,
        ...options,
      );
    });
}

/** Groups hits by kind, in the order of the best hit of each. */
export function hitGroups(
  hits: readonly Hit[],
  labels: Readonly<Record<string, string>>,
  idOf: (at: number) => string,
): OptionGroup[] {
  const kinds = new Map<string, HTMLElement[]>();
  for (const [at, hit] of hits.entries()) {
    const options = kinds.get(hit.kind) ?? [];
    kinds.set(hit.kind, options);
    options.push(hitOption(idOf(at), hit));
  }
  return [...kinds].map(([kind, options]) => ({ label: labels[kind] ?? kind, options }));
}

function optionAttributes(id: string): Record<string, string> {
  return { id, role: 'option', tabindex: '-1', 'aria-selected': 'false' };
}
