import { build } from 'astro';
import { serveChild } from '../run-in-child.ts';

/** Runs Astro's build for compile-bundle.ts. It renders no page (take-bundle.ts). */
serveChild(async ({ root, outDir }: { root: string; outDir: string }) => {
  await build({ root, outDir, logLevel: 'warn' });
  return {};
});
