import { rm } from 'node:fs/promises';
import type { Catalog, Item, Release } from '../../src/domain/catalog.ts';
import { readSite } from '../../src/outputs/read-site.ts';
import type { ViewContext } from '../../src/view/context.ts';
import { versionExports, type ReleaseExport } from '../../src/view/export/export.ts';
import { aContext } from './context.ts';
import type { Texts } from './export-tree.ts';
import { writeTree } from './tree.ts';

const TODAY = '2026-01-01';

/** Content as it is read, with the exports of all its versions. */
export interface ReadTree {
  readonly errors: readonly string[];
  readonly catalog: Catalog;
  readonly context: ViewContext;
  readonly versions: readonly ReleaseExport[];
}

/** Reads a tree, on a day after all its days. */
export async function readTree(texts: Texts): Promise<ReadTree> {
  const folder = await writeTree({}, texts);
  try {
    const { catalog, problems } = await readSite(folder, { today: TODAY });
    const context = aContext(catalog, { today: TODAY });
    const errors = problems
      .filter(({ level }) => level === 'error')
      .map(({ file, line: at, message }) => `${file}:${at} ${message}`);
    const versions = catalog.releases
      .toReversed()
      .flatMap((one: Release) => versionExports(context, one));
    return { errors, catalog, context, versions };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The six kinds of Keep a Changelog, which are all that it can hold. */
const KINDS: Readonly<Record<Item['kind'], string>> = {
  ...{ feature: 'added', security: 'security', fix: 'fixed' },
  ...{ deprecation: 'deprecated', removal: 'removed' },
  ...{ change: 'changed', improvement: 'changed', standard: 'changed' },
  ...{ infrastructure: 'changed', other: 'changed' },
};

/**
 * Returns what the formats hold of the notes of a catalog, in any order: all but which of several kinds is behind
 * "Changed", a summary beside a text, areas, and fields that a changelog has no word for, such as owners or criteria.
 */
export function notesOf({ releases }: Catalog): readonly { readonly version: string }[] {
  return releases
    .flatMap(({ items, milestones, version }) =>
      items.map((item) => {
        const first = milestones.find(({ id }) => id === item.since);
        const isOut = first?.actual !== undefined;
        return {
          version: isOut ? (first.version ?? version) : 'unreleased',
          date: isOut && first.actual !== undefined ? first.actual.from : null,
          withdrawn: first?.withdrawn,
          kind: KINDS[item.kind],
          title: titleOf(item),
          text: textOf(item),
          breaking: item.breaking,
          maturity: item.maturity === 'stable' ? undefined : item.maturity,
          ...{ severity: item.severity, impact: item.impact, action: item.action },
          ...{ component: item.component, authors: item.authors, advisories: item.advisories },
          // Round brackets end an address in Markdown, so they are written as %28 and %29.
          links: item.links.map(({ label, url }) => ({
            label,
            url: url.replaceAll('(', '%28').replaceAll(')', '%29'),
          })),
        };
      }),
    )
    .toSorted((a, b) => (`${a.title} ${a.text}` < `${b.title} ${b.text}` ? -1 : 1));
}

function titleOf({ isNamedByText, title, body, summary }: Item): string | undefined {
  return isNamedByText && (body.text !== '' || summary === title) ? undefined : title;
}

/** The versions that a security item states, which an import leaves in its text. */
const STATED_VERSIONS =
  /\s*Affects: 1\.0\.0(?: \([\w ]+\))*(?:\s*Fix[\w ]*: [\d.]+(?: \([\w ]+\))*)?$/u;

/** Returns the text of an item as readers see it, without the affected versions, which an import adds to it. */
function textOf({ body: { text }, summary = '' }: Item): string {
  const told = text === '' ? summary.replaceAll(/`([^`]+)`/gu, '$1') : text;
  return told.replace(STATED_VERSIONS, '').replaceAll(/\s+/gu, ' ').trim();
}
