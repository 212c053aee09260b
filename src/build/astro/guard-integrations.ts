import type { AstroIntegration, BaseIntegrationHooks } from 'astro';

type Setup = Parameters<BaseIntegrationHooks['astro:config:setup']>[0];

const OWN_POLICY = 'each page has a policy that names its scripts, and no other script runs';
const STATIC = 'the site is static files, so no code runs when a page is requested';

/** Calls that an integration cannot make, each with the reason. */
const REFUSED = {
  injectScript: OWN_POLICY,
  addRenderer: OWN_POLICY,
  addClientDirective: OWN_POLICY,
  addMiddleware: STATIC,
} satisfies Partial<Record<keyof Setup, string>>;

/**
 * Returns the integrations of a project, which throw an error where they do what pages of Relnotes cannot have. Without
 * it, pages of `astro dev` would show it, and those of a build would not.
 */
export function guardIntegrations(integrations: readonly AstroIntegration[]): AstroIntegration[] {
  return integrations.map((integration) => {
    const { name, hooks } = integration;
    const setup = hooks['astro:config:setup'];
    if (setup === undefined) return integration;
    return {
      ...integration,
      hooks: { ...hooks, 'astro:config:setup': (options) => setup(guarded(options, name)) },
    };
  });
}

function guarded(setup: Setup, name: string): Setup {
  const refused = Object.entries(REFUSED).map(([method, reason]) => [
    method,
    () => {
      throw new Error(
        `The integration "${name}" calls ${method}, which Relnotes does not support: ${reason}. Remove it from relnotes.config.mjs.`,
      );
    },
  ]);
  return { ...setup, ...Object.fromEntries(refused) };
}
