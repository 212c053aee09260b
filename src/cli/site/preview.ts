import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { RawOptions } from '../shared/command.ts';
import { EXIT, UsageError, type Io } from '../shared/io.ts';
import { listening } from './listening.ts';
import { siteSettings } from './site-settings.ts';

/** `relnotes preview`: serves the built site until the process is ended. Throws a UsageError if there is none. */
export async function run(io: Io, options: RawOptions): Promise<number> {
  const server = listening(options);
  const settings = siteSettings(io, options);
  if (!existsSync(join(settings.outDir, 'index.html'))) {
    const name = relative(io.cwd, settings.outDir) || '.';
    throw new UsageError(
      `${name} contains no built site. Run npx --no -- relnotes build, or name another folder with --out.`,
    );
  }
  const { servePreview } = await import('../../build/astro/serve-site.ts');
  await servePreview(settings, server);
  return EXIT.ok;
}
