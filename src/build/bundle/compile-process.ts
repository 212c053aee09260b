import { compilePages } from '../astro/compile-pages.ts';
import { serveChild } from '../run-in-child.ts';

/** Compiles a bundle for compile-bundle.ts. Renders no page (take-bundle.ts). */
serveChild(async ({ root, outDir }: { root: string; outDir: string }) => {
  await compilePages(root, outDir);
  return {};
});
