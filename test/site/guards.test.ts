import { execFileSync } from 'node:child_process';
import { rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../support/site.ts';
import { problemsIn } from '../support/problems-in.ts';
import { writeTree } from '../support/tree.ts';

const MDX = '---\ntitle: x\n---\n\n';

/** Writes a tree with files that a compiler would read or compile for ever. */
async function hostileTree(): Promise<string> {
  const folder = await writeTree({
    'docs/tags.mdx': `${MDX}{${'<a>'.repeat(40)}}\n`,
    'docs/large.mdx': `${MDX}{1}\n`,
    'docs/endless.mdx': { linkTo: '/dev/zero' },
    'docs/a#b/page.mdx': `${MDX}{1}\n`,
    'docs/A Space/page.mdx': `${MDX}{1}\n`,
  });
  await truncate(join(folder, 'docs/large.mdx'), 100 * 1024 * 1024);
  for (const name of ['docs/pipe.mdx', 'docs/pipe.png']) {
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, name)]);
  }
  return folder;
}

test('the build opens and compiles nothing that the check refuses', async () => {
  const folder = await hostileTree();
  try {
    const problems = await problemsIn(folder);
    expect(problems).toMatchInlineSnapshot(`
      "content/docs/A Space:1:1 error bad-slug: "A Space" cannot be an address. Rename it: lower-case letters, digits, single hyphens.
      content/docs/a#b:1:1 error bad-slug: "a#b" cannot be an address. Rename it: lower-case letters, digits, single hyphens.
      content/docs/endless.mdx:1:1 error symlink: this is a symbolic link. Put the file itself here.
      content/docs/large.mdx:1:1 error file-too-large: the file has 100.0 MiB, but at most 1 MiB is allowed. Split it, or link to it.
      content/docs/pipe.mdx:1:1 error unreadable: the file cannot be read. Check that it may be read.
      content/docs/pipe.png:1:1 error unreadable: the file cannot be read. Check that it may be read.
      content/docs/tags.mdx:5:1 error mdx-syntax: <a> is never closed. Close it with </a>, or put it between backticks if it is not an element."
    `);
    const failed = await buildSite({ contentDir: folder }).catch((error: unknown) => String(error));
    for (const line of problems.split('\n').filter((found) => found.includes(' error '))) {
      expect(failed).toContain(line.replace(/^content\//u, ''));
    }
    expect(failed).toContain('The content has 7 errors');
    expect(failed).not.toMatch(/^ {4}at /mu);
  } finally {
    await rm(folder, { recursive: true });
  }
});
