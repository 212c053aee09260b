/** Fetches a gzip file and returns its unpacked bytes. Rejects if there is none. */
export async function unpacked(url: URL, cache: RequestCache): Promise<Uint8Array> {
  const response = await fetch(url, { cache });
  if (!response.ok || response.body === null) throw new Error(`${response.status} ${url.href}`);
  const bytes = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(bytes).arrayBuffer());
}
