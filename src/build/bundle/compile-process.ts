import { compilePages } from '../astro/compile-pages.ts';
import { serveChild } from '../run-in-child.ts';
import type { CompileInput } from './compile-bundle.ts';

/** Compiles a bundle for compile-bundle.ts. Renders no page (take-bundle.ts). */
serveChild(async ({ settings, outDir }: CompileInput, { lap }) => {
  await compilePages(settings, outDir);
  lap('compile');
  return {};
});
