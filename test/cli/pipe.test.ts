import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import process from 'node:process';
import { expect, test } from 'vitest';
import { FIXTURE_CONTENT } from '../support/fixture.ts';

test('exits successfully if the reader closes the pipe', async () => {
  const child = spawn(process.execPath, [
    'cli/relnotes.mjs',
    ...['check', '--content', FIXTURE_CONTENT, '--format', 'sarif'],
  ]);
  const [said, [code]] = await Promise.all([
    text(child.stderr),
    once(child, 'close'),
    child.stdout.destroy(),
  ]);
  expect({ said, code }).toEqual({ said: '', code: 0 });
});
