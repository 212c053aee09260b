import { cpSync, writeFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { bundleIn } from '../bundle/bundle-files.ts';
import type { Settings } from '../../settings.ts';
import { linkPackages } from './program-packages.ts';
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
  folders: Pick<Settings, 'root' | 'programDir'>,
  folder: string,
  {
    rendered,
    styles,
    imports,
    packages,
  }: {
    readonly rendered: () => string;
    readonly styles: () => PageStyles;
    readonly imports: () => Promise<string>;
    /** Returns what the compiled pages import from packages. */
    readonly packages: () => Iterable<string>;
  },
): AstroPrerenderer {
  return {
    name: 'relnotes:bundle',
    async setup() {
      const bundle = bundleIn(folder);
      cpSync(rendered(), bundle.server, { recursive: true });
      linkPackages(bundle.server, packages(), folders);
      writeFileSync(bundle.packages, JSON.stringify([...new Set(packages())].toSorted()));
      writeFileSync(bundle.styles, serialize(styles()));
      writeFileSync(bundle.imports, await imports());
    },
    getStaticPaths: () => Promise.resolve([]),
    render: () => Promise.reject(new Error('The render threads render the pages.')),
  };
}
