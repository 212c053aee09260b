import type { PageResult } from './fast-result.ts';

/** The slots of a component by name, as the compiler hands them over. */
export type Slots = Readonly<Record<string, unknown>>;

/**
 * The parts of Astro's runtime that render pages, from the same bundle as the components: the two know each
 * other by identity.
 */
export interface AstroRuntime {
  renderToString(
    result: PageResult,
    page: unknown,
    props: object,
    slots: object,
    isPage: boolean,
  ): Promise<string | Response>;
  renderSlotToString(result: PageResult, slot: unknown): Promise<unknown>;
  chunkToString(result: PageResult, chunk: unknown): string;
}

/** Returns `Astro.slots` of a component. */
export function slotsOf(slots: Slots | null, result: PageResult, runtime: AstroRuntime) {
  return {
    has: (name: string) => Boolean(slots?.[name]),
    render: async (name: string, args: readonly unknown[] = []) => {
      const slot = slots?.[name];
      if (!slot) return undefined;
      const html = await runtime.renderSlotToString(result, slot);
      if (args.length > 0)
        throw new Error(`Astro.slots.render("${name}") takes no arguments here.`);
      return runtime.chunkToString(result, html);
    },
  };
}
