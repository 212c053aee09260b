import { expect, test } from 'vitest';
import { guardComponents } from '../../src/build/astro/guard-components.ts';
import { guardRequest } from '../../src/build/astro/request-guard.ts';

const NAMES = [
  'request',
  'cookies',
  'redirect',
  'rewrite',
  'clientAddress',
  'session',
  'response',
  'preferredLocale',
];

test.each(NAMES)('Astro.%s needs a request, and the error says so and what to use', (name) => {
  const page = { url: new URL('https://notes.example.org'), [name]: 'of a server' };
  const global = guardRequest<object>(Object.create(page));
  expect(() => Reflect.get(global, name)).toThrow(
    `Astro.${name} is not available: pages are rendered at build time, without a request. Use Astro.url`,
  );
});

test('everything else is what Astro gives, for each component of a page', () => {
  const page = { url: new URL('https://notes.example.org'), params: { release: 'v1' } };
  for (const props of [{ title: 'First' }, { title: 'Second' }]) {
    const global = guardRequest(Object.assign(Object.create(page), { props }));
    expect(global).toMatchObject({ props, url: page.url, params: page.params });
  }
});

/** The program as a package. */
const PROGRAM = { programDir: '/project/node_modules/relnotes' };

const ID = '/project/src/pages/part.astro';

test('a partial page is an error that names the file', () => {
  const { handler } = guardComponents(PROGRAM).transform;
  expect(() => handler('import a from "b";\nexport const partial = true;', ID)).toThrow(
    `${ID}: Relnotes does not support Astro's partial pages`,
  );
  expect(() => handler('const text = `export const partial`;', ID)).not.toThrow();
});

test('compiled components of the project are guarded, and code without a global stays as it is', () => {
  const { transform } = guardComponents(PROGRAM);
  const compiled = 'const Astro = $$result.createAstro($$props, $$slots);';
  expect(transform.handler(compiled, ID)?.code).toContain(
    'const Astro = guardRequest($$result.createAstro($$props, $$slots));',
  );
  expect(transform.handler('export const one = 1;', ID)).toBeUndefined();
  expect(transform.filter.id.test('/project/src/pages/index.astro')).toBe(true);
  expect(transform.filter.id.test('/project/src/pages/index.astro?astro&type=style')).toBe(false);
});

test('components of other packages are left as they are, those of the program are guarded', () => {
  const { handler } = guardComponents(PROGRAM).transform;
  const compiled = 'const Astro = $$result.createAstro($$props, $$slots);';
  expect(handler(compiled, '/project/node_modules/astro/components/Code.astro')).toBeUndefined();
  expect(handler(compiled, `${PROGRAM.programDir}/src/layouts/Page.astro`)).toBeDefined();
});
