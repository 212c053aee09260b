import type { ViewContext } from '../../view/context.ts';

/** The context of the page a component was placed on. Throws outside of a body (MdxBody sets it). */
export function placedContext(locals: App.Locals): ViewContext {
  if (locals.view === undefined) {
    throw new Error('This component only works in release.mdx and docs/, inside MdxBody.');
  }
  return locals.view;
}
