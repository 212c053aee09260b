import { expect, test } from 'vitest';
import { quietCssWarnings } from '../../src/build/astro/css-warnings.ts';

test('only the warning about CSS that is right is left out', () => {
  const told: string[] = [];
  const logger = { warn: (message: string) => void told.push(message) };
  quietCssWarnings().configResolved({ logger });
  logger.warn("[lightningcss minify] 'target-current' is not recognized as a valid pseudo-class.");
  logger.warn("[lightningcss minify] 'targeted' is not recognized as a valid pseudo-class.");
  expect(told).toEqual([
    "[lightningcss minify] 'targeted' is not recognized as a valid pseudo-class.",
  ]);
});
