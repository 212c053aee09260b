import type { ViewContext } from './view/context.ts';

declare global {
  namespace App {
    interface Locals {
      /** Set by MdxBody for the components that a writer places in a body. */
      viewContext?: ViewContext;
    }
  }
}
