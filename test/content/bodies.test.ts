import { expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { plainNodes } from '../../src/formats/markdown/plain-html.ts';
import { resolveHtml } from '../../src/view/shared/html.ts';
import { aCatalog } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { describeShipped } from '../support/shipped-content.ts';

describeShipped('the shipped bodies', async () => {
  const { catalog } = await readCatalog('content', { today: '2024-06-15' });
  const bodies = catalog.releases.flatMap(({ items, notes, issues }) =>
    [...items, ...notes, ...issues].map(({ body }) => body.html),
  );

  test('without parts are read as HTML', () => {
    const context = aContext(aCatalog());
    expect(bodies.length).toBeGreaterThan(100);
    expect(
      bodies.filter((html) => plainNodes(resolveHtml(html, context)) === undefined),
    ).toEqual([]);
  });
});
