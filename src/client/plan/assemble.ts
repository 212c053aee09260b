import { arrange, readNotes, type ReleaseNotes } from './note-heads.ts';
import { chapterView, element, forms, linkTo } from './chapter-view.ts';
import { findHops, readReleases, type Hop, type ListedRelease } from './release-list.ts';
import { textsOf, type Fill } from './assembly-parts.ts';

/**
 * Puts together the upgrade path between any two releases (`/upgrade/?start=r1&end=r14`), from what the site published
 * of each release. Without this script the page says how to go from an older release.
 */
export function assemblePaths(box: HTMLDetailsElement): void {
  const query = new URLSearchParams(location.search);
  const [start, end] = [query.get('start'), query.get('end')];
  const fail = () => tell(box, textsOf(box)('failed'));
  const list = loadJson(box.dataset['releases'] ?? '').then(readReleases);
  list.catch(fail);
  box.addEventListener(
    'toggle',
    () => void list.then((releases) => fillLists(box, releases), fail),
  );
  if (start !== null && end !== null) {
    list.then((releases) => showPath(box, releases, { start, end })).catch(fail);
  }
  box.hidden = false;
}

/** Fills the lists of releases, newest first, and lets the link lead to the chosen pair. */
function fillLists(box: HTMLElement, releases: readonly ListedRelease[]): void {
  const [from, to] = box.querySelectorAll('select');
  const link = box.querySelector('a');
  if (from === undefined || to === undefined || link === null || from.options.length > 0) return;
  for (const select of [from, to]) {
    select.append(
      ...releases
        .toReversed()
        .map(({ id, title, version }) => new Option(`${title} (${version})`, id)),
    );
  }
  from.selectedIndex = releases.length - 1;
  const point = () => {
    link.href = `${box.dataset['base'] ?? ''}?${new URLSearchParams({ start: from.value, end: to.value }).toString()}`;
  };
  box.addEventListener('change', point);
  point();
}

async function showPath(
  box: HTMLElement,
  releases: readonly ListedRelease[],
  { start, end }: { readonly start: string; readonly end: string },
): Promise<void> {
  const fill = textsOf(box);
  const named = (id: string) => releases.find((release) => release.id === id)?.title ?? id;
  const names = { from: named(start), to: named(end) };
  const hops = findHops(releases, start, end);
  if (hops === undefined) return tell(box, fill('none', names));
  const ids = new Set(
    hops.flatMap(({ from, releases: own }) => [from.id, ...own.map(({ id }) => id)]),
  );
  const notes = await loadNotes([...ids]);
  const tool = render(hops, notes, fill, names);
  const main = document.querySelector('main');
  if (tool === null || main === null) return;
  preparePlan(tool, main, hops, fill);
  // The script of plans may be loaded before or after this one (plan.ts).
  dispatchEvent(new Event('plan-added'));
}

async function loadNotes(ids: readonly string[]): Promise<ReadonlyMap<string, ReleaseNotes>> {
  const tool =
    document.querySelector<HTMLTemplateElement>('#assembled-plan')?.content.firstElementChild;
  const address = tool instanceof HTMLElement ? (tool.dataset['fragments'] ?? '') : '';
  const files = ids.map(async (id) => {
    const file = await loadJson(address.replace('{release}', encodeURIComponent(id)));
    return [id, readNotes(file)] as const;
  });
  return new Map(await Promise.all(files));
}

/** Replaces the content of the page by the path; returns the element of its plan. */
function render(
  hops: readonly Hop[],
  notes: ReadonlyMap<string, ReleaseNotes>,
  fill: Fill,
  names: { readonly from: string; readonly to: string },
): HTMLElement | null {
  const main = document.querySelector('main');
  const plan = document.querySelector<HTMLTemplateElement>('#assembled-plan');
  const step = document.querySelector<HTMLTemplateElement>('#assembled-step');
  if (main === null || plan === null || step === null) return null;
  const title = fill('path', names);
  document.title = title;
  main.querySelector('h1')?.replaceChildren(title);
  const versions = { from: hops[0]?.from.version ?? '', to: hops.at(-1)?.to.version ?? '' };
  main.querySelector('.lead')?.replaceChildren(`${fill('lead', versions)} ${fill('since')}`);
  for (const part of [...main.children]) if (part.querySelector('h1') === null) part.remove();
  const chapters = arrange(hops, (id) => notes.get(id)).map((chapter, index) =>
    chapterView(chapter, index + 1, fill, step),
  );
  main.append(document.importNode(plan.content, true), ...chapters, moreLinks(hops, fill));
  return main.querySelector<HTMLElement>('#s-plan');
}

function preparePlan(tool: HTMLElement, main: HTMLElement, hops: readonly Hop[], fill: Fill): void {
  const [from, to] = [hops[0]?.from, hops.at(-1)?.to];
  if (from === undefined || to === undefined) return;
  tool.dataset['key'] = `${tool.dataset['key'] ?? ''} ${from.id} ${to.id}`;
  tool.dataset['path'] = `${from.id} ${to.id}`;
  const answers = tool.querySelectorAll('.questions > li > b');
  answers[0]?.replaceChildren(`${from.title} (${from.version})`);
  answers[1]?.replaceChildren(`${to.title} (${to.version})`);
  for (const field of tool.querySelectorAll<HTMLElement>('[data-option]')) {
    const option = field.dataset['option'] ?? '';
    const steps = [...main.querySelectorAll<HTMLElement>('[data-step]')];
    const n = steps.filter((one) => one.dataset['options']?.split(' ').includes(option)).length;
    if (n === 0) field.remove();
    else field.querySelector('legend small')?.replaceChildren(counted(forms(fill, 'decides'), n));
  }
  if (tool.querySelector('[data-option]') === null)
    tool.querySelector('.questions > li:nth-child(3)')?.remove();
}

function moreLinks(hops: readonly Hop[], fill: Fill): HTMLElement {
  const section = element('section', '', 'more');
  const list = element('ul');
  const last = hops.at(-1)?.to;
  const links = [
    ...hops.flatMap(({ releases }) => releases.map(({ notes }) => notes)),
    last?.issues,
  ];
  for (const link of links) {
    const item = element('li');
    if (link !== undefined) item.append(linkTo(link));
    if (link !== undefined) list.append(item);
  }
  section.append(element('h2', fill('more')), list);
  return section;
}

function counted(forms: string, n: number): string {
  const texts: Readonly<Record<string, string>> = JSON.parse(forms);
  const rules = new Intl.PluralRules(document.documentElement.lang);
  return (texts[rules.select(n)] ?? texts['other'] ?? '').replace('{n}', String(n));
}

function tell(box: HTMLDetailsElement | HTMLElement, text: string): void {
  box.querySelector('[role=alert]')?.replaceChildren(text);
  if (box instanceof HTMLDetailsElement) box.open = true;
}

async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  const value: unknown = await response.json();
  return value;
}
