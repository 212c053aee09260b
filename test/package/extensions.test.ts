import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { differences } from '../support/differences.ts';
import { runInstalled, startDev, type DevCommand } from '../support/installed-projects.ts';
import { GOOD_TREE, writeFiles } from '../support/tree.ts';

/** Two projects that use one installed package, as in a repository with workspaces. */
const installed = inject('installed');
const own = join(installed, 'own');
const plain = join(installed, 'plain');
const relnotes = join(installed, 'node_modules/.bin/relnotes');
const NODE_22 = resolve('test/node-22/node_modules/.bin/node');

/** Returns the files that the page of the handbook shows whole: their first line names them. */
async function filesOfHandbook(): Promise<Record<string, string>> {
  const page = await readFile('src/handbook/extend.mdx', 'utf8');
  const blocks = page.matchAll(/^```(?:js|ts|astro)\n((?:---\n)?\/\/ (\S+)\n.*?)^```$/gmsu);
  return Object.fromEntries(
    [...blocks].flatMap(([, text = '', path = '']) =>
      path.startsWith('src/') ? [] : [[path, text]],
    ),
  );
}

const SITE = String(GOOD_TREE['site.yaml']);
const NOTE = `<Note title="For operators of the first cluster" open>

Update the **manager** first.

</Note>
`;

beforeAll(async () => {
  const files = await filesOfHandbook();
  expect(Object.keys(files).toSorted()).toEqual([
    ...['components/note.astro', 'integrations/about.astro', 'integrations/facts.mjs'],
    ...['languages/pt.mts', 'relnotes.config.mjs'],
  ]);
  await writeFiles(own, {
    ...files,
    'package.json': '{ "name": "own", "version": "4.2.0", "private": true }\n',
    ...inContent({
      ...GOOD_TREE,
      'site.yaml': `${SITE}languages: [en, pt]\nmdx: { code: true }\n`,
      'docs/code.mdx':
        '---\ntitle: Code\n---\n\n{20 + 22}\n\n<Note title="With code">\n\nWords.\n\n</Note>\n',
      'docs/index.mdx': `---\ntitle: Handbook\n---\n\n${NOTE}`,
    }),
  });
  await writeFiles(plain, {
    'package.json': '{ "name": "plain", "version": "1.0.0", "private": true }\n',
    ...inContent({
      ...GOOD_TREE,
      'site.yaml': SITE.replace(/^title: .*$/mu, 'title: The plain notes'),
    }),
  });
});

afterAll(async () => {
  for (const folder of [own, plain])
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

function inContent<Content>(files: Readonly<Record<string, Content>>): Record<string, Content> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text]));
}

const pageOf = (path: string) => readFile(join(own, 'dist', path), 'utf8');

describe('a project with a component, a language and an integration', () => {
  test.each([
    ['24', undefined],
    ['22', NODE_22],
  ])('is checked on Node %s', async (_version, node = process.execPath) => {
    const { stdout } = await runInstalled(relnotes, ['check', '--strict'], { cwd: own, node });
    expect(stdout).toMatch(/no problems\n$/u);
  });

  test('is built', async () => {
    const { stderr } = await runInstalled(relnotes, ['build'], { cwd: own });
    expect(stderr).toContain('Compiling the bundle');
    const docs = await pageOf('docs/index.html');
    expect(docs).toMatch(
      /<details class="note" open( data-astro-cid-\w+)><summary\1>For operators of the first cluster<\/summary>\s*<p>Update the <strong>manager<\/strong> first\.<\/p>\s*<\/details>/u,
    );
    expect(docs).toMatch(/\.note\[data-astro-cid-\w+\]\{[^}]*border:2px dashed var\(--accent\)/u);
    expect(await pageOf('docs/code/index.html')).toMatch(
      /42\s*<details class="note" data-astro-cid-\w+><summary[^>]*>With code<\/summary>\s*<p>Words\.<\/p>/u,
    );
    const release = await pageOf('pt/releases/r2/index.html');
    expect(release).toContain('<html lang="pt"');
    expect(await pageOf('index.html')).toContain('Português');
    expect(await pageOf('pt/releases/index.html')).toMatch(/de 2024/u);
    const about = await pageOf('about/index.html');
    expect(about).toContain('They come with version 4.2.0.');
    expect(about).toContain('content-security-policy');
    expect(await pageOf('docs/index.md').catch(() => pageOf('docs.md'))).toContain(
      'Update the **manager** first.',
    );
  });

  test('is not compiled again until an extension changes', async () => {
    const again = await runInstalled(relnotes, ['build'], { cwd: own });
    expect(again.stderr).toContain('Compiled pages found');
    const file = join(own, 'components/note.astro');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('dashed', 'dotted'));
    const changed = await runInstalled(relnotes, ['build'], { cwd: own });
    expect(changed.stderr).toContain('Compiling the bundle');
    expect(await pageOf('docs/index.html')).toContain('border:2px dotted');
  });

  test('has the same bytes from astro build', async () => {
    // Astro looks for it from the root.
    const config = '../node_modules/relnotes/astro.config.mjs';
    const astro = join(installed, 'node_modules/astro/bin/astro.mjs');
    const out = join(own, 'astro');
    await runInstalled(astro, ['build', '--config', config], {
      cwd: own,
      env: { RELNOTES_ROOT: own, RELNOTES_OUT: out, NODE_ENV: 'production' },
    });
    expect(await differences(join(own, 'dist'), out)).toEqual([]);
  });
});

describe('two dev servers at once, from one installed package', () => {
  let servers: readonly [DevCommand, DevCommand];
  beforeAll(async () => {
    servers = await Promise.all([startDev(installed, own), startDev(installed, plain)]);
  });
  afterAll(() => Promise.all(servers.map((server) => server.end())));

  test('show the content of their own projects', async () => {
    const [ofOwn, ofPlain] = await Promise.all(servers.map(({ get }) => get('/releases/')));
    expect(ofOwn).toContain('Test notes');
    expect(ofOwn).toContain('Português');
    expect(ofPlain).toContain('The plain notes');
    expect(ofPlain).not.toContain('Português');
  });

  test('show components, words and pages of the project', async () => {
    const [{ get }, other] = servers;
    expect(await get('/docs/')).toMatch(
      /<summary[^>]*>For operators of the first cluster<\/summary>/u,
    );
    expect(await get('/docs/code/')).toMatch(/<summary[^>]*>With code<\/summary>/u);
    expect(await get('/about/')).toContain('They come with version 4.2.0.');
    expect(await get('/pt/releases/')).toContain('<html lang="pt"');
    expect(await other.get('/about/')).not.toContain('4.2.0');
  });

  test('show an edit in the project that was edited, content and words', async () => {
    const [one, other] = servers;
    const file = join(plain, 'content/site.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('plain', 'edited'));
    await expect
      .poll(() => other.get('/releases/').catch(String), { timeout: 60_000 })
      .toContain('The edited notes');
    const words = join(own, 'languages/pt.mts');
    await writeFile(words, (await readFile(words, 'utf8')).replace('Português', 'Língua'));
    // The server starts again for the file of words, and may close a connection meanwhile.
    const shown = () => one.get('/releases/').catch(String);
    await expect.poll(shown, { timeout: 120_000 }).toContain('Língua');
    await expect.poll(shown, { timeout: 60_000 }).toContain('Test notes');
  });
});

describe('an integration that reads the pages', () => {
  test('gets them from Astro, which the build says', async () => {
    await writeFile(
      join(plain, 'relnotes.config.mjs'),
      `import { existsSync, writeFileSync } from 'node:fs';
const done = ({ dir }) => writeFileSync(new URL('seen.txt', dir), String(existsSync(new URL('index.html', dir))));
export default { integrations: [{ name: 'reader', hooks: { 'astro:build:done': done } }] };
`,
    );
    const { stderr } = await runInstalled(relnotes, ['build'], { cwd: plain });
    expect(stderr).toContain(
      'The integration "reader" has astro:build:done: Astro renders all pages',
    );
    expect(await readFile(join(plain, 'dist/seen.txt'), 'utf8')).toBe('true');
  });

  test('may not add scripts: the build ends with the reason', async () => {
    await writeFile(
      join(plain, 'relnotes.config.mjs'),
      `const setup = ({ injectScript }) => injectScript('page', 'console.log(1)');
export default { integrations: [{ name: 'counter', hooks: { 'astro:config:setup': setup } }] };
`,
    );
    const built = runInstalled(relnotes, ['build'], { cwd: plain });
    await expect(built).rejects.toThrow(
      /The integration "counter" calls injectScript, which Relnotes does not support/u,
    );
  });
});
