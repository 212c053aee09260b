import type { UpgradeNote } from '../../domain/catalog.ts';
import { escapeText, joinHtml, markup, NO_HTML, type Html } from '../../lib/html.ts';
import type { ViewContext } from '../context.ts';
import { embeddedBody } from '../shared/embedded-body.ts';
import { inlineHtml } from '../shared/inline.ts';
import { sourceList, type Source } from '../shared/sources.ts';
import { contextIn } from '../shared/context-in.ts';
import type { Localized } from '../shared/translated.ts';
import { noteChecks } from './note-checks.ts';
import { stepAnchor } from './step-anchor.ts';

/**
 * Returns the full instructions of a step: summary, what to back up, text, how to verify it and roll it back, links
 * and sources. Pages and
 * published fragments show the same HTML, so that a step looks the same wherever it comes from.
 */
export function stepDetail(context: ViewContext, note: Localized<UpgradeNote>): Html {
  const name = stepAnchor(note);
  const own = context.words.upgradeNotes;
  const body = embeddedBody(note.body.html, name, contextIn(context, note));
  const links = note.links.map(({ label, url }) => ({ label, href: url }));
  const summary = note.summary === undefined ? NO_HTML : inlineHtml(note.summary);
  const checks = noteChecks(context, note, name).map((check) => ({
    isBackup: check.kind === 'backup',
    html: markup`<h4>${escapeText(check.title)}</h4>${prose(check.html, note.lang)}`,
  }));
  return joinHtml([
    summary === '' ? NO_HTML : markup`<p${langAttribute(note.lang)}>${summary}</p>`,
    ...checks.filter(({ isBackup }) => isBackup).map(({ html }) => html),
    prose(body, note.lang),
    ...checks.filter(({ isBackup }) => !isBackup).map(({ html }) => html),
    linkLine(own.links, links),
    linkLine(own.sources, sourceList(note.sources)),
  ]);
}

function prose(html: Html, lang: string | undefined): Html {
  return html === '' ? NO_HTML : markup`<div class="prose"${langAttribute(lang)}>${html}</div>`;
}

function langAttribute(lang: string | undefined): Html {
  return lang === undefined ? NO_HTML : markup` lang="${escapeText(lang)}"`;
}

function linkLine(label: string, links: readonly Source[]): Html {
  if (links.length === 0) return NO_HTML;
  const items = links.map(({ label: text, href }) =>
    href === undefined
      ? escapeText(text)
      : markup`<a href="${escapeText(href)}">${escapeText(text)}</a>`,
  );
  return markup`<p class="small">${escapeText(label)}: ${joinHtml(items, ' · ')}</p>`;
}
