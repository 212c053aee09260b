import { resolve } from 'node:path';
import { isInCi, runBuild } from '../../build/run-build.ts';
import { isFlagSet, textOption, type RawOptions } from '../shared/command.ts';
import type { Io } from '../shared/io.ts';
import { siteSettings } from './site-settings.ts';

/** `relnotes build`: builds the site, as `npm run build` does in a clone. */
export function run(io: Io, options: RawOptions): Promise<number> {
  const timings = textOption(options, 'timings');
  return runBuild({
    settings: siteSettings(io, options),
    timings: timings === undefined ? undefined : resolve(io.cwd, timings),
    verify: isFlagSet(options, 'verify') || isInCi(io.env),
    stack: isFlagSet(options, 'stack'),
  });
}
