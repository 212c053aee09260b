import type { RawOptions } from '../shared/command.ts';
import { EXIT, type Io } from '../shared/io.ts';
import { listening } from './listening.ts';
import { siteSettings } from './site-settings.ts';

/** `relnotes dev`: serves the site with live reload until the process is ended. */
export async function run(io: Io, options: RawOptions): Promise<number> {
  const server = listening(options);
  const settings = siteSettings(io, options);
  const { serveDev } = await import('../../build/astro/serve-site.ts');
  await serveDev(settings, server);
  return EXIT.ok;
}
