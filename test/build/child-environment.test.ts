import { expect, test } from 'vitest';
import { childEnvironment } from '../../src/build/child-environment.ts';

test('passes on what the system, Node and this program need', () => {
  const needed = {
    PATH: '/bin',
    HOME: '/home/a',
    NODE_OPTIONS: '--max-old-space-size=512',
    LANG: 'de_DE.UTF-8',
    TZ: 'UTC',
    CI: 'true',
    RELNOTES_URL: 'https://example.org',
    RELNOTES_MDX_CODE: 'off',
    SystemRoot: 'C:\\Windows',
  };
  expect(childEnvironment({ ...needed, LC_ALL: undefined })).toEqual(needed);
});

test.each([
  ...['GITHUB_TOKEN', 'NODE_AUTH_TOKEN', 'NPM_TOKEN', 'npm_config__auth', 'CI_JOB_TOKEN'],
  ...['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'AWS_SECRET_ACCESS_KEY'],
  ...['RELNOTES_TOKEN', 'ASTRO_KEY', 'HTTPS_PROXY', 'SSH_AUTH_SOCK', '__proto__'],
])('keeps %s back', (name) => {
  expect(childEnvironment(Object.fromEntries([[name, 'secret']]))).toEqual({});
});
