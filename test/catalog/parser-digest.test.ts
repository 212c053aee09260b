import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const SRC = new URL('../../src/', import.meta.url).href;

/** The modules of src/ that Node loads for some of them, as paths in src/. */
async function modulesOf(...names: readonly string[]): Promise<string[]> {
  const script = `
    import { registerHooks } from 'node:module';
    registerHooks({
      load(url, context, next) {
        if (url.startsWith('${SRC}')) console.log(url.slice(${SRC.length}));
        return next(url, context);
      },
    });
    for (const name of ${JSON.stringify(names)}) await import('${SRC}' + name);
  `;
  const args = ['--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return stdout.split('\n').filter((line) => line !== '');
}

test('the digest of the parser covers all code that parses files or caches entries', async () => {
  const modules = await modulesOf('catalog/parse/parse-file.ts', 'catalog/cache/entry-file.ts');
  expect(modules).toContain('schema/item.ts');
  expect(modules).toContain('catalog/cache/block-file.ts');
  expect(modules.filter((name) => !/^(?:catalog|domain|schema|lib)\//u.test(name))).toEqual([]);
});
