import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURE_CONTENT } from '../support/fixture.ts';
import { BODIES_ID, virtualModules } from '../../src/build/astro/virtual-modules.ts';

const CONTENT = FIXTURE_CONTENT;

/** The paths that the list of bodies has, and its code. */
async function bodies(command: string) {
  const code = virtualModules(CONTENT, command).load(BODIES_ID) ?? '';
  const list: { bodies: object } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return { paths: Object.keys(list.bodies), code };
}

test('the dev server has the bodies of a build, and sees none of them before it is shown', async () => {
  const [dev, build] = await Promise.all([bodies('dev'), bodies('build')]);
  expect(dev.paths).toEqual(build.paths);
  expect(dev.paths).toContain('docs/components.mdx');
  const first = JSON.stringify(resolve(CONTENT, 'docs/components.mdx'));
  expect(build.code).toContain(`import(${first})`);
  expect(dev.code).not.toContain(`import(${first})`);
  expect(dev.code).toContain(first);
});
