/** Asks for the whole list of what is new (path-tools.ts); returns false if a part could not be loaded. */
export async function loadNews(main: HTMLElement): Promise<boolean> {
  const parts: Promise<boolean>[] = [];
  const detail = (part: Promise<boolean>) => parts.push(part);
  main.dispatchEvent(new CustomEvent('relnotes:whole', { detail }));
  return !(await Promise.all(parts)).includes(false);
}
