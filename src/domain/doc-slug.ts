/** Returns the slug of a page below `docs/` from its path there: `write/index` and `write` are one page. */
export function docSlug(path: string): string {
  return path.replace(/(?:^|\/)index$/u, '');
}
