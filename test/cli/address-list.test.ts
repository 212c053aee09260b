import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  lostAddresses,
  publishedAddresses,
  parseList,
  listText,
} from '../../src/cli/addresses/address-list.ts';

test('loses nothing compared with itself, and without a page exactly its addresses', () => {
  const name = fc.stringMatching(/^[a-z]{1,4}$/u);
  const page = fc.tuple(name, fc.array(name)).map(([slug, ids]) => ({
    path: `releases/${slug}/index.html`,
    html: ids.map((id) => `<h2 id="${id}">${id}</h2>`).join(''),
  }));
  const site = fc.uniqueArray(page, { selector: ({ path }) => path, minLength: 1 });
  fc.assert(
    fc.property(site, fc.nat(), (files, nth) => {
      const { addresses: promised } = publishedAddresses(files);
      expect(parseList(listText(promised))).toEqual(promised);
      expect(lostAddresses(promised, publishedAddresses(files))).toEqual([]);
      const gone = files[nth % files.length];
      const rest = publishedAddresses(files.filter((file) => file !== gone));
      expect(lostAddresses(promised, rest)).toEqual(
        publishedAddresses(gone ? [gone] : []).addresses,
      );
    }),
  );
});
