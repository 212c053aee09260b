import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cachedBytes, readSealed, writeSealed } from '../../src/lib/sealed-file.ts';
import { DAMAGES } from '../support/damage.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relnotes-sealed-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('reads the bytes that were written, with the same label only', () => {
  const file = join(folder, 'made/sealed.bin');
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), fc.string(), (bytes, label, other) => {
      writeSealed(file, label, bytes);
      expect(readSealed(file, label)).toEqual(Buffer.from(bytes));
      if (other !== label) expect(readSealed(file, other)).toBeUndefined();
    }),
  );
});

test('detects each flipped bit and each missing end', () => {
  const file = join(folder, 'sealed.bin');
  writeSealed(file, 'label', Buffer.from('some bytes'));
  const whole = readFileSync(file);
  for (const at of whole.keys()) {
    for (let bit = 0; bit < 8; bit += 1) {
      const broken = Buffer.from(whole);
      broken[at] = (broken[at] ?? 0) ^ (1 << bit);
      writeFileSync(file, broken);
      expect(readSealed(file, 'label')).toBeUndefined();
    }
    writeFileSync(file, whole.subarray(0, at));
    expect(readSealed(file, 'label')).toBeUndefined();
  }
});

test.for(Object.entries(DAMAGES))('makes bytes anew for a file that is %s', ([, damage]) => {
  const [file, other] = [join(folder, 'one.bin'), join(folder, 'other.bin')];
  writeSealed(file, 'one', Buffer.from('bytes of one'));
  writeSealed(other, 'other', Buffer.from('bytes of the other'));
  damage({ file, other, seed: 40 });
  expect(readSealed(file, 'one')).toBeUndefined();
  expect(cachedBytes(file, 'one', () => Buffer.from('new')).toString()).toBe('new');
  expect(cachedBytes(file, 'one', () => Buffer.from('newer')).toString()).toBe('new');
});

test('returns bytes that cannot be saved', () => {
  writeFileSync(join(folder, 'file'), '');
  const file = join(folder, 'file/below.bin');
  expect(cachedBytes(file, 'one', () => Buffer.from('made')).toString()).toBe('made');
  expect(readSealed(file, 'one')).toBeUndefined();
});
