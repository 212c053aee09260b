/** An address that Vite writes into a file. */
interface AddressContext {
  readonly hostType: string;
  readonly ssr: boolean;
}

/** The base in a render thread, whose worker data is that of build-options.ts. */
const BASE =
  '(process.getBuiltinModule("node:worker_threads").workerData?.options?.location.base ?? "/")';

/**
 * Returns how a module names another file (`experimental.renderBuiltUrl` of Vite), so that the same files fit every
 * base: a script of pages relative to itself, a module of a bundle that renders pages by the base at run time.
 */
export function builtUrls(isBundle: boolean) {
  return (
    file: string,
    { hostType, ssr }: AddressContext,
  ): { readonly relative: true } | { readonly runtime: string } | undefined => {
    if (hostType !== 'js') return undefined;
    if (!ssr) return { relative: true };
    return isBundle ? { runtime: `${BASE}+${JSON.stringify(file)}` } : undefined;
  };
}
