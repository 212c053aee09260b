const TAG = /<[a-z][a-z0-9]*(?:\s+[\w:-]+(?:="[^"]*")?)*\s*\/?>/gu;
const ADDRESS = /(\s(?:href|src)=")([^"]*)"/gu;

/**
 * Finished HTML with whole addresses, as it is read away from its page: links to places of the
 * page, to pages of the site, and pictures. Text that looks like a tag is escaped and stays.
 */
export function absoluteHtml(html: string, page: string): string {
  return html.replace(TAG, (tag) =>
    tag.replace(ADDRESS, (_match, before: string, address: string) => {
      return `${before}${absoluteAddress(address, page)}"`;
    }),
  );
}

function absoluteAddress(address: string, page: string): string {
  if (address.startsWith('#')) return `${page.replace(/#.*$/u, '')}${address}`;
  return address.startsWith('/') ? `${new URL(page).origin}${address}` : address;
}
