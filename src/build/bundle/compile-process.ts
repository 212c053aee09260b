import { build } from 'astro';
import { serveApart } from '../run-apart.ts';

/** Astro's build for compile-program.ts; its pages are left to us (take-program.ts). */
serveApart(async ({ root, outDir }: { root: string; outDir: string }) => {
  await build({ root, outDir, logLevel: 'warn' });
  return {};
});
