import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/catalog/problem.ts';
import { readLocation } from '../../src/catalog/read/read-location.ts';
import { runCommand } from '../../src/cli/main.ts';
import { readSite } from '../../src/outputs/read-site.ts';
import { htmlFaults } from '../support/html.ts';
import { testIo } from '../support/io.ts';
import { brokenLinks } from '../support/links.ts';
import { compareOutputs, ONE_OWNER_EACH } from '../support/output-table.ts';
import { SCHEMA_MAKERS, schemaFaults } from '../support/schema-fit.ts';
import { pagesOf } from '../support/site.ts';

const HAS_CONTENT = existsSync('content/site.yaml');

describe.runIf(HAS_CONTENT)('whatever project it belongs to, content/', () => {
  test('has no error', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const { problems } = await readSite(resolve('content'), { today });
    const errors = problems.filter(({ level }) => level === 'error');
    expect(errors.map((found) => formatProblem(found, 'content'))).toEqual([]);
  });

  test.each(Object.entries(SCHEMA_MAKERS))(
    'fits the schemas that editors complete it with: %s',
    (_name, schemaOf) => {
      expect(schemaFaults('content', schemaOf)).toEqual([]);
    },
  );
});

describe.runIf(HAS_CONTENT)('the site of content/ in dist/', () => {
  test('has no internal link or anchor that leads nowhere', async () => {
    const { origin, base } = await readLocation(resolve('content'), process.env, process.cwd());
    expect(brokenLinks('dist', base, origin, await pagesOf('dist'))).toEqual([]);
  });

  test('is valid HTML on every page', { timeout: 300_000 }, async () => {
    expect(await htmlFaults(await pagesOf('dist'))).toEqual([]);
  });

  test('has one owner for each file in the table of outputs', async () => {
    const { as_of: today = '' } = await builtOn();
    expect(await compareOutputs('content', 'dist', today)).toEqual(ONE_OWNER_EACH);
  });

  test.runIf(existsSync('content/addresses.txt'))(
    'has lost no address that was published',
    async () => {
      const io = testIo(process.cwd());
      const code = await runCommand(['addresses', '--check'], io);
      expect(io.complained()).toBe('');
      expect(code).toBe(0);
    },
  );
});

/** Returns the day of the build, which the API or, where a site switches it off, the home page names. */
async function builtOn(): Promise<{ as_of?: string }> {
  const api = await readFile('dist/api/v1/releases.json', 'utf8').catch(() => undefined);
  if (api !== undefined) return JSON.parse(api);
  const [, day] = /<footer[\s\S]*?datetime="([\d-]+)"/u.exec(
    await readFile('dist/index.html', 'utf8'),
  ) ?? [undefined, new Date().toISOString().slice(0, 10)];
  return day === undefined ? {} : { as_of: day };
}
