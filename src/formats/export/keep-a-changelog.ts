import type { ReleaseExport } from '../../view/export/export.ts';
import { CHANGE_KINDS, type ChangeKind } from '../../view/export/export-entries.ts';
import { blocks } from '../markdown/blocks.ts';
import { markdownText } from '../markdown/escape.ts';
import { withoutMentions } from '../markdown/mentions.ts';
import { entryList, exportWriter } from './entries.ts';

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
 * Renders the sections of a CHANGELOG.md (https://keepachangelog.com/en/1.1.0/), one for each
 * version: version and day, then the changes by kind, security first. Unpublished changes are
 * `Unreleased`. It notifies nobody where it is pasted.
 */
export function keepAChangelog(versions: readonly ReleaseExport[]): string {
  return withoutMentions(versions.map(versionSection).join('\n'));
}

function versionSection(found: ReleaseExport): string {
  const { items, fixed, version, date, withdrawn, href } = found;
  const writer = exportWriter(found);
  const sections = CHANGE_KINDS.flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind);
    const entries = kind === 'fixed' ? [...own, ...fixed] : own;
    return entries.length === 0 ? [] : [`### ${HEADINGS[kind]}`, entryList(writer, entries)];
  });
  const name = version === undefined ? UNRELEASED : markdownText(version);
  const day = date === undefined ? '' : ` - ${date}`;
  const head = `## [${name}]${day}${withdrawn === undefined ? '' : ' [YANKED]'}`;
  const reason = withdrawn === undefined ? '' : writer.text(withdrawn.text);
  return `${blocks(head, reason, ...sections, `[${name}]: ${href}`)}\n`;
}
