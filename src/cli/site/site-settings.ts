import process from 'node:process';
import { NO_EXTENSIONS } from '../../project/extensions.ts';
import { readSettings, type Settings } from '../../settings.ts';
import { textOption, type RawOptions } from '../shared/command.ts';
import { UsageError, type Io } from '../shared/io.ts';

/** The variable that each of these flags wins over. */
const VARIABLES = {
  content: 'RELNOTES_CONTENT',
  out: 'RELNOTES_OUT',
  cache: 'RELNOTES_CACHE',
  url: 'RELNOTES_URL',
  base: 'RELNOTES_BASE',
} as const;

/**
 * Returns the settings of a command that builds or serves the site of the working directory. Flags become variables of
 * this process, since its children and Astro read them. Throws a UsageError for a wrong value.
 */
export function siteSettings(io: Io, options: RawOptions): Settings {
  const flags = Object.entries(VARIABLES).flatMap(([flag, variable]) => {
    const value = textOption(options, flag);
    return value === undefined ? [] : [{ flag, variable, value }];
  });
  const variables = Object.fromEntries(flags.map(({ variable, value }) => [variable, value]));
  try {
    const settings = readSettings({ ...io.env, ...variables }, io.cwd, new Date());
    Object.assign(process.env, variables);
    return { ...settings, extensions: io.project?.extensions ?? NO_EXTENSIONS };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const named = flags.reduce(
      (text, { flag, variable }) => text.replace(`${variable} is`, `--${flag} is`),
      message,
    );
    throw new UsageError(named, { cause: error });
  }
}
