import { at, filesOf, type CheckInput } from '../catalog/check/check.ts';
import type { Problem } from '../catalog/problem.ts';
import { MAX_REDIRECTS } from '../view/site/host-files.ts';
import type { Output } from './output.ts';

/** Warns if a host of the site takes fewer redirects than the site has. */
export function checkRedirects(input: CheckInput, outputs: readonly Output[]): Problem[] {
  // Markdown at a former address is a copy.
  const moved = outputs.filter(
    ({ file, owner }) => owner.leadsTo !== undefined && !file.endsWith('.md'),
  );
  return filesOf(input, 'site').flatMap((site) =>
    site.fields.hosts.flatMap((host, index) => {
      const most = MAX_REDIRECTS[host];
      if (moved.length <= most) return [];
      const message = `${host} takes ${most} redirects, and the site has ${moved.length}`;
      const hint = 'The others redirect in the browser. Remove aliases that nobody needs any more.';
      return [at(site, ['hosts', index], 'redirect-limit', message, hint)];
    }),
  );
}
