import type { LoadFragment } from './fragments.ts';
import { newsParts } from './markdown-news.ts';
import {
  bullets,
  escape,
  item,
  joined,
  linkText,
  markOf,
  ownPage,
  shown,
  textOf,
} from './markdown-parts.ts';
import { loadNews } from './whole-news.ts';

/** Returns the visible part of the plan as a checklist in Markdown, with full instructions, notes and ticks. */
export async function toMarkdown(
  main: HTMLElement,
  choice: string,
  load: LoadFragment,
): Promise<string> {
  await loadNews(main);
  const sections = shown(main, '[data-hop]').map((section) => sectionParts(section, load));
  const parts = [
    `# ${textOf(main.querySelector('h1'))}`,
    textOf(main.querySelector('.lead')),
    escape(choice),
    // eslint-disable-next-line regexp/no-super-linear-move -- an address has no line end, so that the first # matches
    `<${location.href.replace(/#.*$/u, '')}>`,
    ...shown(main, '.page-head .notice p').map(textOf),
    awayText(main.querySelector('.page-head [data-away]')),
    ...(await Promise.all(sections)).flat(),
    ...newsParts(main.querySelector('.news')),
  ];
  return `${joined(parts)}\n`;
}

async function sectionParts(section: HTMLElement, load: LoadFragment): Promise<string[]> {
  const groups = shown(section, '[data-group]').map((group) => groupParts(group, load));
  const lists = shown(section, '[data-folded]').map((list) => foldedParts(list, load));
  const [apart] = shown(section, '[data-apart] h3');
  return [
    `## ${textOf(section.querySelector('h2'))}`,
    textOf(section.querySelector('.hop-text')),
    ...shown(section, '.notice p, [data-nothing], .none').map(textOf),
    ...shown(section, '[data-away]').map(awayText),
    ...(await Promise.all(groups)).flat(),
    apart === undefined ? '' : `### ${textOf(apart)}`,
    ...(await Promise.all(lists)).flat(),
  ];
}

async function groupParts(group: HTMLElement, load: LoadFragment): Promise<string[]> {
  const title = group.querySelector('h3');
  const entries = shown(group, ':scope > li, .steps > li').map((entry) =>
    'step' in entry.dataset ? stepText(entry, load) : readingText(entry, load),
  );
  return [title === null ? '' : `### ${textOf(title)}`, ...(await Promise.all(entries))];
}

function awayText(box: HTMLElement | null): string {
  if (box === null || box.hidden) return '';
  const title = `**${textOf(box.querySelector('b'))}:**`;
  const lines = shown(box, 'li').map((line) => `- ${textOf(line)}`);
  const said = [title, ...shown(box, 'p').map(textOf)].join(' ');
  return [said, ...(lines.length === 0 ? [] : ['']), ...lines].join('\n');
}

/** Returns a breaking change, a deprecation or a known issue; its text is loaded if the page has its title alone. */
async function readingText(entry: HTMLElement, load: LoadFragment): Promise<string> {
  const place = entry.querySelector<HTMLElement>('[data-load]');
  const fragment = place === null ? undefined : await load(place.dataset['load'] ?? '');
  const details = shown(entry, '.duties > div').map(
    (duty) => `${textOf(duty.querySelector('dt'))}: ${textOf(duty.querySelector('dd'))}`,
  );
  const texts = [...shown(entry, 'div > p').map(textOf), ...details];
  const facts = shown(entry, '.fact-line small').map(textOf);
  const link = entry.querySelector<HTMLAnchorElement>('div > a');
  const said = [fragment?.markdown ?? '', bullets([...texts, ...facts])];
  return item(
    `${markOf(entry)}${linkText(textOf(link), link)}`,
    said.filter((text) => text !== '').join('\n'),
  );
}

async function stepText(step: HTMLElement, load: LoadFragment): Promise<string> {
  const isDone = step.querySelector<HTMLInputElement>('.step-box')?.checked === true;
  const title = linkText(textOf(step.querySelector('summary b')), ownPage(step));
  const facts = shown(
    step,
    ':scope > details > summary small, :scope > details > .fact-line small',
  ).map(textOf);
  const fragment = await load(step.dataset['step'] ?? '');
  const note = step.querySelector<HTMLTextAreaElement>('.step-note textarea');
  return item(
    `[${isDone ? 'x' : ' '}] ${markOf(step)}${title}`,
    bullets(facts),
    fragment?.markdown ?? '',
    noteText(note),
  );
}

function noteText(field: HTMLTextAreaElement | null): string {
  const text = field?.value.trim() ?? '';
  if (text === '') return '';
  const label = field?.parentElement?.firstChild?.textContent ?? '';
  return [`**${escape(label)}:**`, ...text.split('\n').map(escape)]
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Returns the notes that are not steps; the text of those that are to be read. */
async function foldedParts(list: HTMLElement, load: LoadFragment): Promise<string[]> {
  const lines = shown(list, ':scope > ul > li').map(async (line) => {
    const link = ownPage(line) ?? line.querySelector('a');
    const title = line.querySelector('summary > span') ?? link;
    const reason = shown(line, 'small, details > p:not(:last-of-type)').map(textOf);
    const isRead = 'read' in line.dataset;
    const fragment = isRead ? await load(line.dataset['note'] ?? '') : undefined;
    return item([linkText(textOf(title), link), ...reason].join(' · '), fragment?.markdown ?? '');
  });
  return [`**${textOf(list.querySelector('summary'))}**`, ...(await Promise.all(lines))];
}
