import astro from 'astro/package.json' with { type: 'json' };

/**
 * The version of Astro whose internals the fast renderer knows: test/site/astro-contract.test.ts passes with
 * it. With any other version, pages are rendered through Astro's documented entry points.
 */
export const KNOWN_ASTRO = '7.3.5';

/** The renderer of a build. */
export type RendererKind = 'fast' | 'documented';

/** Returns the renderer for a version of Astro. `forced` is the value of RELNOTES_RENDERER. */
export function rendererFor(installed: string, forced: string | undefined): RendererKind {
  if (forced === 'documented') return 'documented';
  return installed === KNOWN_ASTRO ? 'fast' : 'documented';
}

/** Returns the line that a build prints if it cannot use the fast renderer; undefined if it can. */
export function rendererNotice(installed: string, kind: RendererKind): string | undefined {
  if (kind === 'fast') return undefined;
  const reason =
    installed === KNOWN_ASTRO
      ? 'RELNOTES_RENDERER is "documented"'
      : `Astro ${installed} is installed, and the fast renderer was tested with ${KNOWN_ASTRO}`;
  return `${reason}: pages are rendered through Astro's documented entry points, which takes longer.`;
}

/** Returns the version of Astro that is installed. */
export function installedAstro(): string {
  return astro.version;
}
