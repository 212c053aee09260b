import type { ListLink } from './release-list.ts';
import type { Chapter, NoteHead, Replaced } from './note-heads.ts';
import type { Fill } from './assembly-parts.ts';

/** Returns a hop as a section of the page. `template` is a step without texts. */
export function chapterView(
  chapter: Chapter,
  number: number,
  fill: Fill,
  template: HTMLTemplateElement,
): HTMLElement {
  const { hop, breaking, phases, information, against, replaced } = chapter;
  const section = element('section');
  section.dataset['hop'] = String(number);
  const [from, to] = [hop.from.title, hop.to.title];
  section.append(
    heading('h2', `s-hop-${number}`, fill('hop', { n: number, from, to })),
    element('p', fill('target', { version: hop.to.version }), 'hop-text'),
    ...readings(breaking, number, fill),
    ...[...phases].flatMap(([phase, steps]) => group(phase, steps, number, fill, template)),
    ...hop.releases.flatMap(({ remark }) =>
      remark === undefined ? [] : [element('p', remark, 'none')],
    ),
    ...apart({ information, against, replaced }, number, fill, template),
  );
  return section;
}

function readings(links: readonly ListLink[], number: number, fill: Fill): HTMLElement[] {
  if (links.length === 0) return [];
  const section = element('section');
  section.dataset['group'] = '';
  const list = element('ul', '', 'steps');
  list.append(
    ...links.map((link) => {
      const [item, box] = [element('li'), element('div')];
      box.append(linkTo(link));
      item.append(element('span', '', 'step-mark'), box);
      return item;
    }),
  );
  section.append(
    heading('h3', `s-breaking-${number}`, fill('breaking')),
    element('p', fill('breakingLead'), 'soft'),
    list,
  );
  return [section];
}

function group(
  phase: string,
  steps: readonly NoteHead[],
  number: number,
  fill: Fill,
  template: HTMLTemplateElement,
): HTMLElement[] {
  if (steps.length === 0) return [];
  const section = element('section');
  section.dataset['group'] = '';
  const list = element('ol', '', 'steps tickable');
  list.append(...steps.map((step) => stepView(step, template)));
  section.append(heading('h3', `s-${phase}-${number}`, fill(phase)), list);
  return [section];
}

/** Returns a copy of the template with the texts of a step. */
function stepView(head: NoteHead, template: HTMLTemplateElement): DocumentFragment {
  const copy = document.importNode(template.content, true);
  const item = copy.querySelector<HTMLElement>('li');
  if (item === null) return copy;
  const { name, options, areas, minutes, advice, tag } = head;
  item.id = name.replace('/', '--');
  Object.assign(item.dataset, { step: name, advice });
  if (options.length > 0) item.dataset['options'] = options.join(' ');
  if (areas !== '') item.dataset['areas'] = areas;
  if (minutes !== undefined) item.dataset['minutes'] = String(minutes);
  const mark = element('span', tag.word, `tag ${tag.tone} ${tag.shape}`);
  item.querySelector('.step-mark')?.replaceChildren(mark);
  fillDetails(item, head);
  return copy;
}

function fillDetails(item: HTMLElement, { name, title, lang, href, facts }: NoteHead): void {
  const text = item.querySelector<HTMLElement>('summary b');
  if (text !== null) Object.assign(text, { textContent: title, lang: lang ?? '' });
  const line = element('span', '', 'fact-line');
  line.append(
    ...facts.flatMap(({ label, text: said }) => [' ', element('small', `${label}: ${said}`)]),
  );
  if (facts.length > 0) item.querySelector('summary')?.append(line);
  item.querySelector<HTMLElement>('[data-load]')?.setAttribute('data-load', name);
  const page = item.querySelector<HTMLAnchorElement>('.own-page');
  if (page !== null) page.href = href;
}

type Apart = Pick<Chapter, 'information' | 'against' | 'replaced'>;

function apart(
  { information, against, replaced }: Apart,
  number: number,
  fill: Fill,
  template: HTMLTemplateElement,
): HTMLElement[] {
  const lists = [
    folded(
      forms(fill, 'information'),
      information.map((head) => noteView(head, template, '')),
    ),
    folded(
      forms(fill, 'against'),
      against.map((head) => noteView(head, template, '')),
    ),
    folded(
      forms(fill, 'replaced'),
      replaced.map((one) => replacedView(one, fill, template)),
    ),
  ].flat();
  if (lists.length === 0) return [];
  const section = element('section');
  section.dataset['apart'] = '';
  section.append(heading('h3', `s-apart-${number}`, fill('apart')), ...lists);
  return [section];
}

/** Returns the forms of a counting text, as JSON; the number is filled in later. */
export function forms(fill: Fill, name: string): string {
  return fill(name, { n: '{n}' });
}

function folded(titles: string, lines: readonly HTMLElement[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const [details, list] = [element('details', '', 'folded'), element('ul')];
  details.dataset['folded'] = titles;
  list.append(...lines);
  details.append(element('summary'), list);
  return [details];
}

/** Returns a note that is no step; it opens as steps do. */
function noteView(head: NoteHead, template: HTMLTemplateElement, reason: string): HTMLElement {
  const item = element('li');
  const details = stepView(head, template).querySelector('details');
  item.dataset['note'] = head.name;
  if (reason === '') item.dataset['read'] = '';
  if (details !== null) item.append(details);
  return item;
}

function replacedView(
  { head, by }: Replaced,
  fill: Fill,
  template: HTMLTemplateElement,
): HTMLElement {
  const reason = element('p', `${fill('replacedBy')} `);
  reason.append(linkTo({ label: by.title, href: by.href }));
  const item = noteView(head, template, 'replaced');
  item.querySelector('summary')?.after(reason);
  return item;
}

function heading(level: 'h2' | 'h3', id: string, text: string): HTMLElement {
  const title = element(level);
  title.id = id;
  title.append(linkTo({ label: text, href: `#${id}` }));
  return title;
}

/** Returns a link. */
export function linkTo({ label, href }: ListLink): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label;
  return link;
}

/** Returns an element with a text. */
export function element(name: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(name);
  if (text !== '') made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}
