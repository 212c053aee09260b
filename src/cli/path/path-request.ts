import { didYouMean } from '../../catalog/parse/nearest.ts';
import { isFlagSet, textOption, type RawOptions } from '../shared/command.ts';
import { UsageError } from '../shared/io.ts';
import type { PathSource } from './path-source.ts';

export const FORMATS = ['text', 'markdown', 'json'] as const;

/** The flags of `relnotes path`, as they were written. */
export interface PathRequest {
  readonly format: string;
  readonly site: string | undefined;
  /** The options that hold for the reader; empty if none was named. */
  readonly options: readonly string[];
  readonly fromVersion: string | undefined;
  readonly toVersion: string | undefined;
  readonly isNews: boolean;
  readonly files: readonly string[];
}

/** Reads the flags. */
export function pathRequest(options: RawOptions): PathRequest {
  return {
    format: textOption(options, 'format') ?? 'text',
    site: textOption(options, 'site'),
    options: textsOption(options, 'option'),
    fromVersion: textOption(options, 'fromVersion'),
    toVersion: textOption(options, 'toVersion'),
    isNews: isFlagSet(options, 'new'),
    files: textsOption(options, 'config'),
  };
}

function textsOption(options: RawOptions, name: string): string[] {
  const value = options[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** Throws a UsageError with all messages, one a line, if there are any. */
export function refuseAll(messages: readonly string[]): void {
  if (messages.length > 0) throw new UsageError([...new Set(messages)].join('\n'));
}

/** Returns a message for a format that does not exist. */
export function wrongFormat({ format }: PathRequest): string[] {
  return FORMATS.some((known) => known === format)
    ? []
    : [`--format "${format}" is unknown. ${didYouMean(format, FORMATS)}`];
}

/** Returns a message for each option of the reader that the site does not have. */
export function wrongOptions({ options }: PathRequest, source: PathSource): string[] {
  const known = source.releases.options.map(({ id }) => id);
  return options
    .filter((id) => !known.includes(id))
    .map((id) => `--option "${id}" is unknown. ${didYouMean(id, known)}`);
}

/** Returns the index of a version; -1 for one that the path does not have. `v` in front is allowed. */
export function versionIndex(versions: readonly string[], name: string): number {
  const index = versions.indexOf(name);
  return index >= 0 ? index : versions.indexOf(name.replace(/^v(?=\d)/iu, ''));
}

/** Returns a message for a version that a path does not begin or end with. */
export function wrongVersion(
  flag: string,
  name: string | undefined,
  versions: readonly string[],
): string[] {
  if (name === undefined || versionIndex(versions, name) >= 0) return [];
  return [`${flag} "${name}" is not a version of this path. ${didYouMean(name, versions)}`];
}
