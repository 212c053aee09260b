import { build } from 'astro';
import { serveChild } from '../run-in-child.ts';

/** Astro's build for compile-bundle.ts; its pages are left to us (take-bundle.ts). */
serveChild(async ({ root, outDir }: { root: string; outDir: string }) => {
  await build({ root, outDir, logLevel: 'warn' });
  return {};
});
