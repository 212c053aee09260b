import { memoizeByObject } from '../../lib/memoize.ts';
import type { ReadContext, SourceText } from '../notes/read-context.ts';
import {
  UNRELEASED,
  type SkippedNote,
  type SourceNote,
  type SourceRecord,
} from '../notes/source-note.ts';
import { rstToMarkdown } from '../rst/rst-text.ts';
import { fragmentFolder } from './fragment-folders.ts';
import { fragmentName, isNoFragment, type FragmentName } from './fragment-name.ts';
import { issueLink, linkText } from './issue-links.ts';
import { towncrierConfig, type TowncrierConfig } from './towncrier-config.ts';

/** Reads a fragment, which is a note of the next release. */
export function* readFragment(source: SourceText, context: ReadContext): Generator<SourceRecord> {
  const { file } = source;
  const config = towncrierConfig(context.sources);
  const base = baseName(file);
  if (isNoFragment(base, config.ignored)) return;
  const name = fragmentName(base, config.types);
  const skipped = (why: string): SkippedNote => {
    return { record: 'skipped', file, line: 1, text: source.text.trim(), why };
  };
  if (name === undefined) {
    yield skipped('its name has no type of fragments');
    return;
  }
  const { type, written, issue } = name;
  if (context.skip.has(type.id)) {
    yield skipped(`its type "${type.id}" is left out by --skip`);
    return;
  }
  const { text, remarks } = markdownOf(source, config);
  const hasWords = /[\p{L}\p{N}]/u.test(text);
  if (!hasWords && issue === undefined) {
    yield skipped('it has no words');
    return;
  }
  const place = { file, line: 1 };
  if (type.id !== written) {
    yield { record: 'unplaced', name: `type "${written}", read as "${type.id}"`, ...place };
  }
  for (const remark of remarks) yield { record: 'unplaced', file, ...remark };
  const isHidden = hasWords && !type.isShown && issue !== undefined;
  if (isHidden) {
    yield { record: 'unplaced', name: `text of type "${type.id}", which is not shown`, ...place };
  }
  yield { record: 'release', ...place, version: UNRELEASED, isPlanned: true };
  const issues = issuesOf(context.sources).get(file) ?? (issue === undefined ? [] : [issue]);
  yield noteOf(isHidden || !hasWords ? '' : text, place.file, { name, issues, config });
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** The ending of a fragment says how it is written, else that of the news file. */
function markdownOf({ file, text }: SourceText, { filename }: TowncrierConfig) {
  const hasEnding = /\.(?:rst|txt)$/iu.test(file);
  const isMarkdown = /\.md$/iu.test(file) || (!hasEnding && filename?.endsWith('.md') === true);
  return isMarkdown ? { text: text.trim(), remarks: [] } : rstToMarkdown(text);
}

/** Returns the issues of each fragment: towncrier makes one note of those with the same words. */
const issuesOf = memoizeByObject((sources: readonly SourceText[]) => {
  const config = towncrierConfig(sources);
  const named = sources.flatMap((source) => {
    const folder = fragmentFolder(source.file, config.folders);
    const name =
      folder === undefined ? undefined : fragmentName(baseName(source.file), config.types);
    return name === undefined ? [] : [{ source, name, folder }];
  });
  const groups = Map.groupBy(
    named.filter(({ source }) => source.text.trim() !== ''),
    ({ source, name, folder }) => `${folder} ${name.type.id} ${source.text.trim()}`,
  );
  return new Map(
    [...groups.values()].flatMap((group) => {
      const issues = [...new Set(group.flatMap(({ name }) => name.issue ?? []))];
      return group.map(({ source }) => [source.file, issues] as const);
    }),
  );
});

function noteOf(
  text: string,
  file: string,
  {
    name: { type },
    issues,
    config,
  }: {
    readonly name: FragmentName;
    readonly issues: readonly string[];
    readonly config: TowncrierConfig;
  },
): SourceNote {
  const { issueAddress, folders } = config;
  const links = issues.flatMap((issue) => issueLink(issue, issueAddress) ?? []);
  // Without an address the numbers stay in the text: the repository may know where they lead.
  const labels = issues.map((issue) => linkText(issue, issueAddress));
  const isOpen = links.length < issues.length;
  const words = text === '' ? labels.join(', ') : isOpen ? `${text} (${labels.join(', ')})` : text;
  const section = folders.get(fragmentFolder(file, folders) ?? '') ?? '';
  return {
    record: 'note',
    ...{ file, line: 1, version: UNRELEASED, kind: type.kind, text: words, section: type.title },
    ...(type.isBreaking === true ? { isBreaking: true } : {}),
    component: section === '' ? [] : [section],
    authors: [],
    links: text === '' || isOpen ? [] : links,
    // Two sections may have files of one name.
    id: `${section} ${baseName(file)}`.trim(),
  };
}
