import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { NATIVE_FOLDERS } from '../../src/build/astro/native-modules.ts';
import { editInARow } from '../support/dev-edits.ts';
import { evilMdx } from '../support/evil-mdx.ts';
import { DRAWING } from '../support/pictures.ts';
import { scratchProject, withDevServer } from '../support/scratch-project.ts';
import { GOOD_TREE } from '../support/tree.ts';

/** A longer row: RELNOTES_TEST_EDITS=200. */
const EDITS = Number(process.env['RELNOTES_TEST_EDITS'] ?? 40);

/** A draft with files beside it, and with an old address that names a file. */
const DRAFT = {
  'content/releases/r2/items/draft.md':
    '---\ntitle: A draft\narea: iaas\nkind: feature\nstatus: ready\ndraft: true\naliases: [/old/draft.html]\n---\n\n[The fix](fix.sh)\n\n![A plan](../images/plan.svg)\n',
  'content/releases/r2/items/fix.sh': 'exit 0\n',
  'content/releases/r2/images/plan.svg': DRAWING,
};

/** Modules that Node loads, without Vite. */
const NATIVE = new RegExp(`^(?:${NATIVE_FOLDERS.join('|')})/`, 'u');

/** MDX without code. */
const GOOD_MDX = '---\ntitle: Good\n---\n\n{/* the table */}\n\n<SupportTable />\n';

/** Logs the module of the program that Vite transforms for pages and for `content.config.ts`. */
const TRANSFORMS = `const transforms = {
  name: 'transforms',
  transform(_code, id) {
    const { root } = this.environment.config;
    if (this.environment.name !== 'client') console.log('[transform]', id.replace(root, ''));
  },
};
const setup = ({ updateConfig }) => updateConfig({ vite: { plugins: [transforms] } });
export default { integrations: [{ name: 'transforms', hooks: { 'astro:config:setup': setup } }] };
`;

const CONTENT = Object.fromEntries(
  Object.entries(GOOD_TREE).flatMap(([path, text]) =>
    typeof text === 'string' ? [[`content/${path}`, text]] : [],
  ),
);

test(
  'the dev server runs no code in MDX, and shows every edit, each made as soon as the last one shows, and edits of the program',
  { timeout: 120_000 + EDITS * 20_000 },
  async () => {
    const root = await scratchProject({
      ...{ ...CONTENT, ...DRAFT },
      ...{ 'content/docs/good.mdx': GOOD_MDX, 'relnotes.config.mjs': TRANSFORMS },
    });
    const mark = join(root, 'mark');
    await writeFile(join(root, 'content/docs/evil.mdx'), evilMdx(mark));
    try {
      await withDevServer(root, async (get, log) => {
        expect(await get('/releases/r2/items/draft/')).toContain('width="40" height="20"');
        expect(await get('/files/releases/r2/items/fix.sh')).toBe('exit 0\n');
        expect(await get('/files/releases/r2/images/plan.svg')).toBe(DRAWING);
        expect(await get('/old/draft.html')).toContain('url=/releases/r2/items/draft/');
        expect(await get('/docs/good/')).toContain('support-all');
        expect(await get('/docs/evil/')).not.toContain('NODE_ENV');
        expect(await get('/content/docs/evil.mdx?import')).toContain(
          'The site does not run code in MDX',
        );
        expect(existsSync(mark)).toBe(false);
        const transformed = log().match(/(?<=\[transform\] \/src\/)\S+/gu);
        expect(transformed).toContain('content.config.ts');
        expect(transformed?.filter((file) => NATIVE.test(file))).toEqual([]);
        const times = await editInARow({ folder: join(root, 'content'), get }, EDITS);
        expect(times).toHaveLength(EDITS);
        const sorted = times.map(Math.round).toSorted((a, b) => a - b);
        if (EDITS > 40) console.log('median', sorted[EDITS >> 1], 'longest', sorted.slice(-5));
        for (const skip of ['Skip one', 'Skip two']) {
          await replaceIn(join(root, 'src/i18n/en.ts'), /(?<=skip: ')[^']+/u, skip);
          // Vite transforms all modules of the pages after the first one, beside other tests.
          await expect.poll(() => get('/'), { timeout: 60_000 }).toContain(skip);
        }
      });
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  },
);

async function replaceIn(file: string, text: RegExp, replacement: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(text, replacement));
}
