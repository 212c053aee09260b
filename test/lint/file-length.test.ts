import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** ESLint counts the lines of scripts (max-lines); it does not read style sheets. */
it('no style sheet or component is longer than 200 lines', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:css|astro)$/u.test(name))
    .map((name) => ({
      name,
      lines: readFileSync(join('src', name), 'utf8').split('\n').length - 1,
    }));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter(({ lines }) => lines > 200)).toEqual([]);
});
