/** An address that Vite writes into a file. */
interface AddressContext {
  readonly hostType: string;
  readonly ssr: boolean;
}

/**
 * Returns how a script of pages names another file: relative to itself, so that the same scripts fit every base
 * (`experimental.renderBuiltUrl` of Vite).
 */
export function relativeInScripts(
  _file: string,
  { hostType, ssr }: AddressContext,
): { readonly relative: true } | undefined {
  return hostType === 'js' && !ssr ? { relative: true } : undefined;
}
