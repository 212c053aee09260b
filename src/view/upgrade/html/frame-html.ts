import { elementHtml } from '../../../lib/html-element.ts';
import { escapeText, joinHtml, NO_HTML, type Html } from '../../../lib/html.ts';
import type { Fact, FactValue } from '../../shared/facts.ts';
import type { Nav } from '../../site/nav.ts';
import type { PathContent } from '../path-content.ts';
import { pathHtml, totalDowntimeHtml } from './path-html.ts';
import { linkHtml, linkListHtml, noticeHtml, tagHtml } from './shared-html.ts';

/** Parts of a page that the layout puts beside the content. */
interface FrameParts {
  /** The picture of the path. */
  readonly line: Html;
  /** That some texts are in another language; undefined if none are. */
  readonly untranslated: string | undefined;
}

/** Returns all that the page of a path has in its main part, as Page.astro arranges it. */
export function pathMainHtml(content: PathContent, { line, untranslated }: FrameParts): Html {
  const head = headHtml(content, line);
  const hint =
    untranslated === undefined
      ? undefined
      : elementHtml('p', { class: 'soft small' }, escapeText(untranslated));
  return joinHtml([
    hint === undefined ? head : elementHtml('div', {}, hint, head),
    elementHtml('div', { class: 'aside' }, factsHtml(content.facts), tocHtml(content.toc)),
    elementHtml('div', { class: 'content' }, pathHtml(content)),
  ]);
}

/** Returns the breadcrumb above the main part, as Breadcrumb.astro shows it. */
export function trailHtml({ label, links }: Nav): Html {
  const lines = links.map((link) => elementHtml('li', {}, linkHtml(link)));
  const nav = { class: 'crumbs', 'aria-label': label };
  return elementHtml(
    'div',
    { class: 'trail' },
    elementHtml('nav', nav, elementHtml('ol', {}, ...lines)),
  );
}

function headHtml(content: PathContent, line: Html): Html {
  const { over, title, lead, leave, notice } = content;
  return elementHtml(
    'div',
    { class: 'page-head' },
    elementHtml('p', { class: 'over' }, escapeText(over)),
    elementHtml('h1', {}, escapeText(title)),
    elementHtml('p', { class: 'lead' }, lead),
    ...leave.map(noticeHtml),
    notice && noticeHtml(notice),
    line === NO_HTML ? undefined : line,
    totalDowntimeHtml(content),
  );
}

/** Returns labels with their values, as Facts.astro shows them. */
function factsHtml(facts: readonly Fact[]): Html {
  const row = ({ label, values }: Fact) =>
    elementHtml('div', {}, elementHtml('dt', {}, escapeText(label)), ...values.map(valueHtml));
  return elementHtml('dl', { class: 'facts' }, ...facts.map(row));
}

function valueHtml({ text, href, datetime, tag, version }: FactValue): Html {
  if (tag !== undefined) return elementHtml('dd', {}, tagHtml(tag));
  if (datetime !== undefined) {
    return elementHtml('dd', {}, elementHtml('time', { datetime }, escapeText(text)));
  }
  if (href === undefined) return elementHtml('dd', {}, escapeText(text));
  const link = elementHtml('a', { href, 'data-version': version }, escapeText(text));
  return elementHtml('dd', {}, link);
}

/** Returns the table of contents, as Toc.astro shows it. */
function tocHtml({ label, links }: Nav): Html {
  return elementHtml(
    'nav',
    { class: 'toc', 'aria-labelledby': 'toc' },
    elementHtml('p', { id: 'toc' }, escapeText(label)),
    elementHtml('details', {}, elementHtml('summary', {}, escapeText(label)), linkListHtml(links)),
  );
}
