import { memoizeByObject } from '../../lib/memoize.ts';
import { kindOfHeading, type KindFound } from '../notes/kind-words.ts';
import type { SourceText } from '../notes/read-context.ts';
import type { SourceNote } from '../notes/source-note.ts';
import { listOf, textOf, yamlSource, type YamlPair } from '../shared/yaml-nodes.ts';

/** A section of note files: its key, its title on pages, and the kind of its notes. */
export interface RenoSection extends Pick<SourceNote, 'kind' | 'severity' | 'isBreaking'> {
  readonly key: string;
  readonly title: string;
  /** Whether a project made it. */
  readonly isOwn: boolean;
}

/** Settings of reno (https://docs.openstack.org/reno/latest/user/setup.html). */
export interface RenoConfig {
  readonly sections: readonly RenoSection[];
  /** The key of the text about the release. */
  readonly prelude: string;
  /** The folder of note files, below that of the config. */
  readonly notesFolder: string;
  /** The text before the version in tags. */
  readonly tagPrefix: string;
  /** Settings by which reno makes pages; they have no meaning here. */
  readonly others: readonly YamlPair[];
}

type Known = Pick<SourceNote, 'kind' | 'severity'> & { readonly title: string };

/** The sections that reno has without a config. */
const DEFAULT: Readonly<Record<string, Known>> = {
  features: { kind: 'feature', title: 'New Features' },
  issues: { kind: 'known-issue', title: 'Known Issues' },
  upgrade: { kind: 'upgrade', title: 'Upgrade Notes' },
  deprecations: { kind: 'deprecation', title: 'Deprecation Notes' },
  critical: { kind: 'fix', severity: 'critical', title: 'Critical Issues' },
  security: { kind: 'security', title: 'Security Issues' },
  fixes: { kind: 'fix', title: 'Bug Fixes' },
  other: { kind: 'other', title: 'Other Notes' },
};
/** Settings that are read, or say how reno looks for versions, which an import does in its own way. */
const READ = new Set(
  [
    'sections prelude_section_name notesdir release_tag_re template encoding collapse_pre_releases',
    'stop_at_branch_base branch earliest_version pre_release_tag_re branch_name_re add_release_date',
    'closed_branch_tag_re branch_name_prefix ignore_null_merges unreleased_version_title',
    'allow_subdirectories semver_major semver_minor semver_patch default_branch',
  ].flatMap((line) => line.split(' ')),
);

/** Checks whether a file is a config of reno. */
export function isRenoConfig(path: string): boolean {
  return /(?:^|\/)(?:reno\.yaml|releasenotes\/config\.yaml)$|^(?:\.\.\/)?config\.yaml$/u.test(path);
}

const SETTING =
  /^(?:sections|notesdir|prelude_section_name|template|earliest_version|release_tag_re|collapse_pre_releases|branch|unreleased_version_title|ignore_notes):/mu;

/** Checks whether a text has settings of reno: other programs have a config.yaml, too. */
export function hasRenoSettings({ file, text }: SourceText): boolean {
  return isRenoConfig(file) && SETTING.test(text);
}

/** Returns the settings among the texts of an import; those of reno where there is none. */
export const renoConfig = memoizeByObject((sources: readonly SourceText[]): RenoConfig => {
  const found = sources.find(hasRenoSettings);
  return readRenoConfig(found?.text ?? '');
});

/** Reads a config. */
export function readRenoConfig(text: string): RenoConfig {
  const source = yamlSource(text);
  const pairs = source.pairsOf(source.roots[0]);
  const value = (key: string) => pairs.find((pair) => pair.key === key)?.value;
  const sections = listOf(value('sections')).flatMap((node): RawSection[] => {
    const [key, title, level] = listOf(node).map((part) => textOf(part));
    return key === undefined ? [] : [{ key, title: title ?? key, level: Number(level ?? 1) }];
  });
  return {
    sections: sections.length === 0 ? defaultSections() : kindsOf(sections),
    prelude: textOf(value('prelude_section_name')) ?? 'prelude',
    notesFolder: textOf(value('notesdir')) ?? 'notes',
    tagPrefix: /^[\w./-]*(?=\()/u.exec(textOf(value('release_tag_re')) ?? '')?.[0] ?? '',
    others: pairs.filter(({ key }) => !READ.has(key)),
  };
}

interface RawSection {
  readonly key: string;
  readonly title: string;
  readonly level: number;
}

function defaultSections(): RenoSection[] {
  return Object.entries(DEFAULT).map(([key, section]) => ({ key, ...section, isOwn: false }));
}

/** A section has the kind of its key or its title; one below another has that of the one above it. */
function kindsOf(sections: readonly RawSection[]): RenoSection[] {
  let above: KindFound & Pick<SourceNote, 'severity'> = { kind: 'other' };
  return sections.map(({ key, title, level }) => {
    const known = Object.hasOwn(DEFAULT, key) ? DEFAULT[key] : undefined;
    if (known !== undefined) {
      above = known;
      return { key, ...known, title, isOwn: false };
    }
    const stated = kindOfHeading(title) ?? kindOfHeading(key.replaceAll('_', ' ')) ?? partOf(key);
    const found = stated ?? (level > 1 ? above : { kind: 'other' as const });
    if (level <= 1) above = found;
    return { key, title, ...found, isOwn: true };
  });
}

/** Returns the kind of a section of which the first or the last word is that of a known one: `api_fixes`. */
function partOf(key: string): Known | undefined {
  const words = key.split(/[_-]/u);
  const word = [words[0], words.at(-1)].find(
    (one) => one !== undefined && Object.hasOwn(DEFAULT, one),
  );
  return word === undefined ? undefined : DEFAULT[word];
}
