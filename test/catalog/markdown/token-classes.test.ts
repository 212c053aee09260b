import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TOKEN_CLASSES } from '../../../src/catalog/parse/markdown/highlight.ts';

test('marks only tokens that the styles give a colour', () => {
  const styles = readFileSync('src/components/shared/Prose.astro', 'utf8');
  for (const name of TOKEN_CLASSES) expect(styles).toMatch(new RegExp(`\\.${name} ?[,{]`, 'u'));
});
