import fc from 'fast-check';
import { micromark } from 'micromark';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { expect, test } from 'vitest';
import { body } from './body.ts';

const CHARACTERS = [
  '字',
  '漢',
  '。',
  '「',
  '」',
  '、',
  '한',
  'か',
  '：',
  '𠮷',
  '（',
  '）',
] as const;
const OTHERS = [' ', 'a', '`x`', '(', '"', '.', '😀'] as const;

const words = fc
  .array(fc.constantFrom(...CHARACTERS, ...CHARACTERS, ...OTHERS), { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.join(''));
const marks = fc.constantFrom('**', '**', '*');

/** One character between two runs of signs, and another sign beside one of them: too little to tell them apart. */
const TOO_CLOSE = /\*[^*a(".` ]\*+[(".`😀]|[(".`😀]\*+[^*a(".` ]\*/u;

/** Text with marks beside the characters of Chinese, Japanese and Korean. */
const sources = fc
  .tuple(words, marks, words, marks, words, marks, words, marks, words)
  .map((pieces) => pieces.join('').trim())
  // Marks between other letters and signs have a rule of their own (signs.test.ts).
  .filter(
    (text) =>
      /^[^*(".]/u.test(text) && !TOO_CLOSE.test(text) && !/[a(".]\*+[(".a]|a\*|\(\*/u.test(text),
  );

test('reads emphasis beside CJK characters as the library made for it', () => {
  let marked = 0;
  fc.assert(
    fc.property(sources, (source) => {
      const html = micromark(source, { extensions: [cjkFriendlyExtension()] });
      if (/<(?:em|strong)>/u.test(html)) marked += 1;
      expect(body(source).html.trim()).toBe(html.replaceAll('&quot;', '"'));
    }),
    { numRuns: Number(process.env['RUNS'] ?? 500) },
  );
  expect(marked).toBeGreaterThan(250);
});
