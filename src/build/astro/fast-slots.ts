import type { AstroRuntime, PageResult, Slots } from './fast-types.ts';

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
