const MAX_TITLE_LENGTH = 70;

/** Joins page title and site title if both fit; a page title that is too long is cut at a word. */
export function windowTitle(title: string | undefined, siteTitle: string): string {
  if (title === undefined) return siteTitle;
  const both = `${title} · ${siteTitle}`;
  if (both.length <= MAX_TITLE_LENGTH) return both;
  if (title.length <= MAX_TITLE_LENGTH) return title;
  return `${title.slice(0, title.lastIndexOf(' ', MAX_TITLE_LENGTH - 1))}…`;
}
