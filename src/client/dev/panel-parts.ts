import type { DevProblem } from '../../build/content/dev-problems.ts';
import type { ProblemsForPage } from '../../build/content/problem-channel.ts';
import { element } from '../search/element.ts';
import { isMissing } from './is-missing.ts';
import { problemItems } from './problem-items.ts';
import { countText, moreText } from './problem-words.ts';

/** The parts of the panel that react to clicks and keys. */
export interface PanelParts {
  readonly panel: HTMLElement;
  readonly badge: HTMLElement;
  readonly close: HTMLElement;
}

/** Makes the panel with all lists, and the badge that stands for it. */
export function panelParts(problems: ProblemsForPage): PanelParts {
  const { errors, failure, counts } = problems;
  const level = counts.errors > 0 || failure !== undefined ? 'error' : 'warning';
  const close = element('button', { type: 'button', class: 'close' }, 'Minimise ');
  close.append(element('kbd', {}, 'Esc'));
  const heading = element('h2', { id: 'heading' }, `Content: ${countText(problems)}`);
  const note = level === 'error' ? [element('p', { class: 'note' }, noteText(problems))] : [];
  const head = element('header', {}, heading, close, ...note);
  const body = element('div', { class: 'body' });
  if (failure !== undefined) body.append(element('p', { class: 'failure' }, failure));
  body.append(...errorSections(problems), ...warningSection(problems));
  const panel = element(
    'section',
    { class: `panel ${level}`, tabindex: '-1', 'aria-labelledby': 'heading' },
    head,
    body,
  );
  const badge = element('button', { type: 'button', class: `badge ${level}` });
  badge.append(countText(problems));
  badge.title = errors.length > 0 ? 'Show the errors of the content' : 'Show the warnings';
  return { panel, badge, close };
}

function noteText({ errors, page }: ProblemsForPage): string {
  const isOwn = errors.some((found) => pageOf(found) === page);
  if (!isOwn)
    return 'Entries with errors are shown as far as they could be read. A build stops at errors.';
  return isMissing()
    ? 'The file of this page cannot be read, so there is no page yet. A build stops at errors.'
    : 'This page is shown as far as its file could be read. A build stops at errors.';
}

function errorSections({ errors, page, counts }: ProblemsForPage): HTMLElement[] {
  const own = errors.filter((found) => pageOf(found) === page);
  const others = errors.filter((found) => pageOf(found) !== page);
  const more = moreText(errors.length, counts.errors);
  const isSplit = own.length > 0 && (others.length > 0 || more !== '');
  if (!isSplit) return section(undefined, errors, more);
  return [...section('This page', own, ''), ...section('Other files', others, more)];
}

function warningSection({ warnings, counts }: ProblemsForPage): HTMLElement[] {
  const more = moreText(warnings.length, counts.warnings);
  return section(counts.errors > 0 ? 'Warnings' : undefined, warnings, more);
}

function section(
  title: string | undefined,
  problems: readonly DevProblem[],
  more: string,
): HTMLElement[] {
  if (problems.length === 0) return [];
  return [
    ...(title === undefined ? [] : [element('h3', {}, title)]),
    element('ul', { role: 'list' }, ...problemItems(problems)),
    ...(more === '' ? [] : [element('p', { class: 'more' }, more)]),
  ];
}

function pageOf({ page }: DevProblem): string | undefined {
  return page?.split('#', 1).join('');
}
