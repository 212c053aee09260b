import { elementHtml } from '../../../lib/html-element.ts';
import { escapeText, joinHtml, markup, NO_HTML, type Html } from '../../../lib/html.ts';
import type { ItemEntry } from '../../item/item-entry.ts';
import type { Notice } from '../../release/withdrawn.ts';
import type { Fact } from '../../shared/facts.ts';
import type { Tag } from '../../shared/marks.ts';
import type { Section } from '../../shared/section.ts';
import type { NavLink } from '../../site/nav.ts';
import type { Shown } from '../path-choice.ts';

/** Returns a mark, as Tag.astro shows it. */
export function tagHtml({ word, tone, shape }: Tag): Html {
  return elementHtml('span', { class: `tag ${tone} ${shape}` }, escapeText(word));
}

/** Returns a link. */
export function linkHtml({ label, href, lang }: NavLink): Html {
  return elementHtml('a', { href, lang }, escapeText(label));
}

/** Returns the heading of a section, which links to itself, as SectionHeading.astro shows it. */
export function headingHtml({ id, title, titleHtml }: Section, level: 2 | 3 = 2): Html {
  const link = elementHtml('a', { href: `#${id}` }, titleHtml ?? escapeText(title));
  return elementHtml(`h${level}`, { id }, link);
}

/** Returns a list of links. */
export function linkListHtml(links: readonly NavLink[]): Html {
  return elementHtml('ul', {}, ...links.map((link) => elementHtml('li', {}, linkHtml(link))));
}

/** Returns a warning box, as Notice.astro shows it. */
export function noticeHtml({ title, html, when, hidden }: Notice & Shown): Html {
  return elementHtml(
    'div',
    { class: 'notice', 'data-when': when, hidden },
    elementHtml('p', {}, elementHtml('strong', {}, escapeText(title))),
    elementHtml('p', {}, html),
  );
}

/** Returns the impact and action of an item, as Duties.astro shows them. */
export function dutiesHtml(duties: ItemEntry['duties'], lang: string | undefined): Html {
  const pair = ({ label, html }: ItemEntry['duties'][number]) =>
    elementHtml(
      'div',
      {},
      elementHtml('dt', {}, escapeText(label)),
      elementHtml('dd', { lang }, html),
    );
  return elementHtml('dl', { class: 'duties' }, ...duties.map(pair));
}

/** Returns facts of an entry in small type, one after the other; nothing without any. */
export function factLineHtml(facts: readonly Fact[]): Html {
  if (facts.length === 0) return NO_HTML;
  const lines = facts.map(({ label, values }) => {
    const said = values.map(({ text, href }) =>
      href === undefined ? escapeText(text) : linkHtml({ label: text, href }),
    );
    return markup` ${elementHtml('small', {}, markup`${escapeText(label)}: ${joinHtml(said)}`)}`;
  });
  return elementHtml('span', { class: 'fact-line' }, ...lines);
}

/** Returns the sentence that stands where a section has nothing to show. */
export function nothingHtml(text: string, hidden = true): Html {
  return elementHtml('p', { 'data-nothing': true, hidden }, escapeText(text));
}
