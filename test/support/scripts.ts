import { createHash } from 'node:crypto';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/giu;
const DATA = /type="application\/[\w+]+"/u;

/** The scripts of a page that are neither data, nor files of the site, nor named by its policy. */
export function foreignScripts(html: string, base: string): string[] {
  const [, policy = ''] =
    /http-equiv="content-security-policy" content="([^"]*)"/u.exec(html) ?? [];
  return [...html.matchAll(SCRIPT)].flatMap(([whole, attributes = '', text = '']) => {
    if (DATA.test(attributes) || attributes.includes(`src="${base}_astro/`)) return [];
    const hash = createHash('sha256').update(text).digest('base64');
    return policy.includes(`'sha256-${hash}'`) ? [] : [whole];
  });
}
