import { expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from '../support/io.ts';
import { describeShipped } from '../support/shipped-content.ts';

describeShipped('the addresses of the shipped site', () => {
  test('dist/ has lost no address that was published', async () => {
    const io = testIo(process.cwd());
    const code = await runCommand(['addresses', '--check'], io);
    expect(io.complained()).toBe('');
    expect(code).toBe(0);
  });
});
