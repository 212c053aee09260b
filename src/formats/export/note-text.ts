import type { Html } from '../../lib/html.ts';
import { GUARD } from '../../lib/exported-notes.ts';
import type { Words } from '../../i18n/words.ts';
import type { ExportEntry, ExportedItem } from '../../view/export/export-entries.ts';
import type { ExportedText } from '../../view/export/export-text.ts';
import type { ViewContext } from '../../view/context.ts';
import { absoluteAt, type Absolute } from '../markdown/absolute.ts';
import { blocks, list, paragraph, separateBlocks } from '../markdown/blocks.ts';
import { bodyText } from '../markdown/body.ts';
import { markdownLabel, markdownLink, markdownText } from '../markdown/escape.ts';
import { inlineMarkdown } from '../markdown/inline.ts';
import { labelled } from '../markdown/writer.ts';
import { withInlineLinks } from './inline-links.ts';

/**
 * Renders an entry in full, as one note of a list: `**Breaking:** **Title** (facts)`, its text, and what to do. An item
 * that its text names begins with that text. The importer of changelogs reads this form back
 * (src/importers/changelog/read-exported.ts), so what a text could be mistaken for is parted from it.
 */
export function noteText(entry: ExportEntry, context: ViewContext): string {
  const { words } = context;
  const absolute = absoluteAt(entry.href);
  const { text } = entry;
  if (text === undefined) return guarded(markdownText(`${entry.title}: ${entry.marks.join(', ')}`));
  const prefix = [
    isBreaking(entry) ? `**${words.release.breakingTag}:** ` : '',
    componentPrefix(text.component),
  ].join('');
  const facts = factGroup(entry, text, absolute, words);
  const told = separateBlocks(
    toldText(text, entry, context),
    list(entry.facts.map(({ label, html }) => labelled(label, inlineMarkdown(html, absolute)))),
  );
  const duties = [
    { label: words.release.impact, html: text.impactHtml },
    { label: words.release.action, html: text.actionHtml },
  ];
  const labels = duties.map(({ label }) => `- **${label}:** `);
  return separateBlocks(
    text.titleHtml === undefined
      ? `${prefix}${withFacts(guarded(partedFromDuties(told, labels)), facts)}`
      : blocks(
          `${prefix}${titleText(text.titleHtml, absolute)}${facts === '' ? '' : ` ${facts}`}`,
          partedFromDuties(told, labels),
        ),
    list(duties.map(({ label, html }) => labelled(label, inlineOf(html, absolute)))),
  );
}

function isBreaking(entry: ExportEntry | ExportedItem): boolean {
  return entry.entry.entryType === 'item' && entry.entry.breaking;
}

function inlineOf(html: Html | undefined, absolute: Absolute): string {
  return html === undefined ? '' : inlineMarkdown(html, absolute);
}

function toldText(
  { body, summaryHtml }: ExportedText,
  { href }: ExportEntry,
  context: ViewContext,
) {
  const absolute = absoluteAt(href);
  if (body === undefined) return paragraph(inlineOf(summaryHtml, absolute));
  return withInlineLinks(bodyText(body, { context, absolute, component: () => '' }));
}

/** A colon at the end would make the title a component. */
function titleText(html: Html, absolute: Absolute): string {
  return `**${inlineMarkdown(html, absolute).replace(/:$/u, String.raw`\:`)}**`;
}

/** Names in bold before a colon; a comma or a colon in a name is escaped. */
function componentPrefix(names: readonly string[]): string {
  const written = names.map((name) =>
    markdownLabel(name.trim()).replaceAll(/[,:]/gu, String.raw`\$&`),
  );
  return written.length === 0 ? '' : `**${written.join(', ')}:** `;
}

/** Parts a text that begins in bold from what would be its title, and its end from what would be facts. */
function guarded(text: string): string {
  const start = text.startsWith('**') || text.startsWith(GUARD) ? GUARD : '';
  return `${start}${text}${text.endsWith(')') || text.endsWith(GUARD) ? GUARD : ''}`;
}

/** Parts a text that ends like what to do from what would be read as that. */
function partedFromDuties(text: string, labels: readonly string[]): string {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const isParted = labels.some((label) => last.startsWith(label)) || text.endsWith(GUARD);
  return isParted ? blocks(text, GUARD) : text;
}

/** Adds facts to a text that is one paragraph, or as a paragraph after others. */
function withFacts(text: string, facts: string): string {
  if (facts === '') return text;
  return /^[\p{L}\p{N}`*"'(<[]/u.test(text) && !/\n\s*\n|\n *(?:[-*+>|#`~]|\d+[.)])/u.test(text)
    ? `${text} ${facts}`
    : blocks(text, facts);
}

/** Returns marks, addresses, advisories and authors in brackets. */
function factGroup(
  { marks }: ExportEntry,
  { links, advisories, severity, authors }: ExportedText,
  absolute: Absolute,
  words: Words,
): string {
  const facts = [
    ...marks.map(markdownText),
    ...links.map(({ label, url }) => markdownLink(markdownLabel(label), absolute(url))),
    ...advisories.map(markdownText),
    ...(severity === undefined ? [] : [`${words.item.facts.severity}: ${markdownText(severity)}`]),
    ...authors.map((name) =>
      words.export.by(markdownText(name).replaceAll(/[,()]/gu, String.raw`\$&`)),
    ),
  ];
  return facts.length === 0 ? '' : `(${facts.join(', ')})`;
}
