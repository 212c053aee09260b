import type { ViewContext } from '../../view/context.ts';
import type { HostFile } from '../../view/site/host-files.ts';
import { redirects } from '../../view/site/redirects.ts';
import { prefixOf } from '../../view/urls.ts';
import { headersFile } from './headers-file.ts';
import { nginxMap, redirectsFile } from './redirect-rules.ts';

/** Returns the text of a file with rules for the hosts of the site. */
export function hostFileText(file: HostFile, contexts: readonly ViewContext[]): string {
  const [first] = contexts;
  if (first === undefined) return '';
  const { hosts, languages } = first.catalog.site;
  const rules = () => redirects(...contexts).map(({ from, page }) => ({ from, to: page.href }));
  switch (file) {
    case '_headers': {
      const prefixes = languages.map((lang) => prefixOf(lang, languages));
      return headersFile(first.urls.hostFile(''), prefixes);
    }
    case '_redirects':
      return redirectsFile(rules(), hosts.includes('netlify') ? 'netlify' : 'cloudflare');
    case '_redirects.map':
      return nginxMap(rules());
  }
}
