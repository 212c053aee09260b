import { expect, test } from 'vitest';
import { quietCssWarnings } from '../../src/build/astro/css-warnings.ts';

test('drops only the warning about valid CSS', () => {
  const warnings: string[] = [];
  const logger = { warn: (message: string) => void warnings.push(message) };
  quietCssWarnings().configResolved({ logger });
  logger.warn("[lightningcss minify] 'target-current' is not recognized as a valid pseudo-class.");
  logger.warn("[lightningcss minify] 'targeted' is not recognized as a valid pseudo-class.");
  expect(warnings).toEqual([
    "[lightningcss minify] 'targeted' is not recognized as a valid pseudo-class.",
  ]);
});
