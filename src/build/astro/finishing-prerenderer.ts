import type { AstroPrerenderer, SSRManifest } from 'astro';
import { THEME_SCRIPT } from '../../layouts/theme-script.ts';
import { pageFinisher } from '../render/finish-page.ts';
import { pageName, type PageStyles } from './style-marks.ts';

/**
 * Returns a factory that wraps Astro's own prerenderer: Astro renders the pages, and they are finished like
 * those of the fast build, for the same base.
 */
export function finishingPrerenderer(
  styles: () => PageStyles,
  base: string,
): (astro: AstroPrerenderer) => AstroPrerenderer {
  return (astro) => {
    let finish: ReturnType<typeof pageFinisher> | undefined;
    return {
      ...astro,
      name: 'relnotes:finish',
      async render(request, options) {
        const result = await astro.render(request, options);
        if (options.routeData.type !== 'page') return result;
        const response = result instanceof Response ? result : result.response;
        finish ??= pageFinisher([THEME_SCRIPT, ...scriptsOf(astro)], cssByMark(styles()), base);
        const html = finish(await response.text(), styles().get(pageName(options.routeData)));
        const { status, statusText, headers } = response;
        const finished = new Response(html, { status, statusText, headers });
        return result instanceof Response ? finished : { ...result, response: finished };
      },
    };
  };
}

/** Returns the style sheets by their marks: Astro puts the whole style sheet into a page, so it is its own mark. */
function cssByMark(styles: PageStyles): ReadonlyMap<string, string> {
  return new Map([...styles.values()].map((css) => [css, css]));
}

/** Returns the inline scripts, which the app of Astro's prerenderer knows after setup (default-prerenderer.js). */
function scriptsOf(astro: AstroPrerenderer): readonly string[] {
  if (!('app' in astro) || !hasManifest(astro.app)) {
    throw new Error('Astro has changed: its prerenderer has no app with a manifest.');
  }
  return [...astro.app.manifest.inlinedScripts.values()];
}

function hasManifest(
  app: unknown,
): app is { readonly manifest: Pick<SSRManifest, 'inlinedScripts'> } {
  return (
    typeof app === 'object' &&
    app !== null &&
    'manifest' in app &&
    typeof app.manifest === 'object' &&
    app.manifest !== null &&
    'inlinedScripts' in app.manifest &&
    app.manifest.inlinedScripts instanceof Map
  );
}
