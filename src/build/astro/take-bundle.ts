import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { bundleIn } from '../bundle/bundle-files.ts';
import { pageCss } from './page-css.ts';
import type { PageStyles } from './style-marks.ts';

type BuildSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:setup']>>[0];

/**
 * Returns the style sheet of each page that Astro has compiled. Throws if there is none: the layout has styles, so
 * Astro must have changed where it stores them.
 */
export function stylesOf(pages: BuildSetup['pages']): PageStyles {
  const all = [...pages].map(([page, { styles }]) => [page, pageCss(styles)] as const);
  const styles = new Map(all.filter(([, css]) => css !== ''));
  if (styles.size === 0) throw new Error('Astro handed over no style sheets (astro:build:setup).');
  return styles;
}

/**
 * Returns a prerenderer that renders nothing. It copies the bundle out of Astro's build, so that the render
 * threads can use it on all cores, and again when only content has changed. `rendered` returns the folder of
 * the compiled pages.
 */
export function bundleTaker(
  root: string,
  folder: string,
  {
    rendered,
    styles,
    imports,
  }: {
    readonly rendered: () => string;
    readonly styles: () => PageStyles;
    readonly imports: () => Promise<string>;
  },
): AstroPrerenderer {
  return {
    name: 'relnotes:bundle',
    async setup() {
      const bundle = bundleIn(folder);
      cpSync(rendered(), bundle.server, { recursive: true });
      // Node looks for packages in the parent folders of a module, and the cache may lie anywhere.
      symlinkSync(join(root, 'node_modules'), join(bundle.server, 'node_modules'), 'junction');
      writeFileSync(bundle.styles, serialize(styles()));
      writeFileSync(bundle.imports, await imports());
    },
    getStaticPaths: () => Promise.resolve([]),
    render: () => Promise.reject(new Error('The render threads render the pages.')),
  };
}
