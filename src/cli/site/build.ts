import { resolve } from 'node:path';
import { isInCi, runBuild } from '../../build/run-build.ts';
import { isFlagSet, textOption, type RawOptions } from '../shared/command.ts';
import type { Io } from '../shared/io.ts';
import { siteSettings } from './site-settings.ts';

/** `relnotes build`: builds the site, as `npm run build` does in a clone. */
export function run(io: Io, options: RawOptions): Promise<number> {
  // Without a file, the flag is set and has no text.
  const file = isFlagSet(options, 'timings') ? '' : textOption(options, 'timings');
  return runBuild({
    settings: siteSettings(io, options),
    timings: file === undefined || file === '' ? file : resolve(io.cwd, file),
    verify: isFlagSet(options, 'verify') || isInCi(io.env),
    stack: isFlagSet(options, 'stack'),
  });
}
