import type { ViewContext } from '../../view/context.ts';
import type { ReleaseExport } from '../../view/export/export.ts';
import {
  CHANGE_KINDS,
  type ChangeKind,
  type ExportEntry,
} from '../../view/export/export-entries.ts';
import { EXPORT_MARK } from '../../lib/exported-notes.ts';
import { blocks, list } from '../markdown/blocks.ts';
import { markdownText } from '../markdown/escape.ts';
import { withoutMentions } from '../markdown/mentions.ts';
import { noteText } from './note-text.ts';
import { overviewText } from './overview-text.ts';

/** The name of changes without a published version, which is part of the format as well. */
export const UNRELEASED = 'Unreleased';

/** The six headings, which are part of the format and not translated. */
const HEADINGS: Readonly<Record<ChangeKind, string>> = {
  security: 'Security',
  added: 'Added',
  changed: 'Changed',
  deprecated: 'Deprecated',
  removed: 'Removed',
  fixed: 'Fixed',
};

/**
 * Renders a CHANGELOG.md (https://keepachangelog.com/en/1.1.0/) of versions, the newest first: version and day, then the
 * changes by kind, security first, and the addresses of the versions at the end. Unpublished changes are one section,
 * `Unreleased`. It notifies nobody where it is pasted.
 */
export function keepAChangelog(context: ViewContext, versions: readonly ReleaseExport[]): string {
  const sections = sectionsOf(versions);
  // The page of a planned release is not what changed since the last one.
  const linked = sections.filter((one) => !isOpen(one) || one.about !== one.versions[0]?.href);
  const links = new Map(linked.map(({ name, about }) => [name, `[${name}]: ${about}`]));
  const text = blocks(
    EXPORT_MARK,
    '# Changelog',
    ...sections.map((one) => sectionText(context, one)),
    [...links.values()].join('\n'),
  );
  return `${withoutMentions(text)}\n`;
}

interface Section {
  /** Finished Markdown. */
  readonly name: string;
  readonly about: string;
  readonly versions: readonly ReleaseExport[];
}

/** Changes without a version are one section for each product, the first; a version names its product if there are several. */
function sectionsOf(versions: readonly ReleaseExport[]): Section[] {
  const products = new Set(versions.map(({ product }) => product));
  const nameOf = ({ product, version = UNRELEASED }: ReleaseExport) =>
    `${products.size > 1 && product !== undefined ? `${product}@` : ''}${markdownText(version)}`;
  const groups = Map.groupBy(versions, (one) =>
    one.version === undefined ? nameOf(one) : `${nameOf(one)} ${one.release}`,
  );
  const all = [...groups.values()].flatMap((own): Section[] => {
    const [first] = own;
    return first === undefined ? [] : [{ name: nameOf(first), about: first.about, versions: own }];
  });
  return [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))];
}

function isOpen({ versions: [first] }: Section): boolean {
  return first?.version === undefined;
}

function sectionText(context: ViewContext, { name, versions }: Section): string {
  const [{ date, withdrawn } = { date: undefined, withdrawn: undefined }] = versions;
  const day = date === undefined ? '' : ` - ${date}`;
  return blocks(
    `## [${name}]${day}${withdrawn === undefined ? '' : ' [YANKED]'}`,
    withdrawn === undefined ? '' : markdownText(withdrawn.text),
    ...versions.map((one) => overviewText(context, one)),
    ...CHANGE_KINDS.flatMap((kind) => {
      const notes = entriesOf(versions, kind).map((entry) => noteText(entry, context));
      return notes.length === 0 ? [] : [`### ${HEADINGS[kind]}`, list(notes)];
    }),
  );
}

/** Returns the entries of one kind. Several releases may plan the same one. */
function entriesOf(versions: readonly ReleaseExport[], kind: ChangeKind): ExportEntry[] {
  const all = versions.flatMap(({ items, fixed }): readonly ExportEntry[] => {
    const own = items.filter((item) => item.kind === kind);
    return kind === 'fixed' ? [...own, ...fixed] : own;
  });
  return versions.length === 1 ? all : [...new Map(all.map((one) => [one.href, one])).values()];
}
