import { parse, TomlError } from 'smol-toml';
import { z } from 'zod';
import { memoizeByObject } from '../../lib/memoize.ts';
import { SourceError } from '../notes/source-error.ts';
import type { SourceText } from '../notes/read-context.ts';
import { fragmentFolders, pathInside } from './fragment-folders.ts';
import { newsType, type NewsType } from './news-types.ts';

/** Settings of towncrier (https://towncrier.readthedocs.io/en/stable/configuration.html) that say what notes are. */
export interface TowncrierConfig {
  /** The name of the software, with which headings of versions begin. */
  readonly name: string;
  /** Folders of fragments, with `/` at their ends, and the part of the software that each is about; empty for none. */
  readonly folders: ReadonlyMap<string, string>;
  /** The news file; undefined where each version has a file of its own. */
  readonly filename: string | undefined;
  /** The address of an issue, with `{issue}` in it. */
  readonly issueAddress: string | undefined;
  readonly types: readonly NewsType[];
  /** The line below which towncrier adds news. */
  readonly start: string;
  /** Names of files that are no fragments. */
  readonly ignored: ReadonlySet<string>;
  /** Settings that say how towncrier works; they have no meaning here. */
  readonly others: readonly string[];
}

const text = z.string().optional().catch(undefined);
const shown = z.boolean().catch(true);
const settings = z.looseObject({
  ...{ name: text, directory: text, package: text, package_dir: text, filename: text },
  ...{ issue_format: text, start_string: text },
  type: z.array(z.looseObject({ directory: text, name: text, showcontent: shown })).catch([]),
  fragment: z.record(z.string(), z.looseObject({ name: text, showcontent: shown })).catch({}),
  section: z.array(z.looseObject({ path: text, name: text })).catch([]),
  ignore: z.array(z.string()).catch([]),
});
const document = z.looseObject({ tool: z.looseObject({ towncrier: settings }) });
type Settings = z.output<typeof settings>;

/** Settings that are read, or say how towncrier writes news, which an import reads as they are. */
const READ = new Set(
  [
    'name version directory package package_dir filename issue_format start_string type fragment',
    'section ignore title_format underlines wrap all_bullets single_file template orphan_prefix',
    'create_eof_newline create_add_extension issue_pattern',
  ].flatMap((line) => line.split(' ')),
);

/** The types of towncrier without a config. */
const DEFAULT: readonly (readonly [string, string, boolean])[] = [
  ['feature', 'Features', true],
  ['bugfix', 'Bugfixes', true],
  ['doc', 'Improved Documentation', true],
  ['removal', 'Deprecations and Removals', true],
  ['misc', 'Misc', false],
];

/** Checks whether a file may have settings of towncrier. */
export function isConfigFile(path: string): boolean {
  return /(?:^|\/)(?:towncrier|pyproject)\.toml$/u.test(path);
}

/** Returns the settings among the texts of an import: the nearest to their root; those of towncrier without any. */
export const towncrierConfig = memoizeByObject(
  (sources: readonly SourceText[]): TowncrierConfig =>
    givenConfig(sources) ?? configOf(settings.parse({}), ''),
);

/** Returns the settings among texts; undefined without any. A towncrier.toml counts more than a pyproject.toml. */
export function givenConfig(sources: readonly SourceText[]): TowncrierConfig | undefined {
  const depth = (file: string) =>
    file.split('/').length * 2 + (file.endsWith('pyproject.toml') ? 1 : 0);
  return sources
    .filter(({ file }) => isConfigFile(file))
    .toSorted((a, b) => depth(a.file) - depth(b.file))
    .map(readConfig)
    .find((config) => config !== undefined);
}

/** Reads settings; undefined for a text that has none. */
export function readConfig(source: SourceText): TowncrierConfig | undefined {
  if (!isConfigFile(source.file) || !source.text.includes('towncrier')) return undefined;
  try {
    const found = document.safeParse(parse(source.text));
    const folder = source.file.slice(0, source.file.lastIndexOf('/') + 1);
    return found.success ? configOf(found.data.tool.towncrier, folder) : undefined;
  } catch {
    return undefined;
  }
}

/** Throws a SourceError for settings that are no TOML: without them, types of notes would be lost. */
export function requireToml({ file, text: toml }: SourceText): void {
  if (!toml.includes('towncrier')) return;
  try {
    parse(toml);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [why = ''] = error.message.split('\n');
    throw new SourceError(
      `${file}:${error.line} ${why}. Correct it, so that its types are known.`,
      {
        cause: error,
      },
    );
  }
}

function configOf(given: Settings, folder: string): TowncrierConfig {
  const { filename = 'NEWS.rst', issue_format: issue = '' } = given;
  const isSingle = !filename.includes('{');
  const address = /https?:\/\/[^\s<>()[\]"']{0,300}\{issue\}[^\s<>()[\]"']{0,100}/u.exec(issue);
  const news = isSingle ? pathInside(filename)?.replace(/\/$/u, '') : undefined;
  return {
    name: given.name ?? given.package ?? '',
    folders: fragmentFolders(given, folder),
    filename: news === undefined ? undefined : `${folder}${news}`,
    issueAddress: address?.[0],
    types: typesOf(given),
    start: given.start_string?.trim() ?? 'towncrier release notes start',
    ignored: new Set(given.ignore),
    others: Object.keys(given).filter((key) => !READ.has(key)),
  };
}

function typesOf({ type, fragment }: Settings): NewsType[] {
  const types = [
    ...type.map((one) => [one.directory ?? one.name ?? '', one.name, one.showcontent] as const),
    ...Object.entries(fragment).map(([id, one]) => [id, one.name, one.showcontent] as const),
  ].filter(([id]) => id !== '');
  const given = types.length === 0 ? DEFAULT : types;
  return given.map(([id, name, isShown]) => newsType(id, name ?? capital(id), isShown));
}

function capital(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}
