import type { ViewContext } from '../../view/context.ts';

/**
 * Returns the context of the page that contains a component. Throws outside of MdxBody, which sets
 * it.
 */
export function placedContext(locals: App.Locals): ViewContext {
  if (locals.viewContext === undefined) {
    throw new Error('This component only works in release.mdx and docs/, inside MdxBody.');
  }
  return locals.viewContext;
}
