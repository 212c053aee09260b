import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, monthEnd } from '../../src/domain/dates.ts';
import { day, language, months, source, webUrl } from '../../src/schema/scalars.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { problemsOf } from '../support/tree.ts';

const SITE = {
  title: 'A',
  url: 'https://example.org',
  areas: [{ id: 'a', title: 'A' }],
  criteria: [{ id: 'a', title: 'A', question: 'A?' }],
};

/** Texts that look like addresses, many of which no program can read. */
const address = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'https:/', 'ftp://', ''),
    fc.string({ unit: 'binary' }),
  )
  .map(([scheme, rest]) => scheme + rest);
const nearAddress = fc
  .array(
    fc.constantFrom('[', ']', ':', '/', '@', '%', '#', '?', 'a', '.', '1', '\\', '\ud800', 'xn--'),
    {
      maxLength: 8,
    },
  )
  .map((parts) => `https://${parts.join('')}`);

describe('what the schema admits', () => {
  test('as a web address or a source with an address, every step can read', () => {
    fc.assert(
      fc.property(fc.oneof(address, nearAddress), (text) => {
        if (webUrl.safeParse(text).success) expect(new URL(text).hostname).not.toBe('');
        const words = source.safeParse(text);
        if (words.success && /^https?:\/\//u.test(words.data)) new URL(words.data);
      }),
      { numRuns: 2000 },
    );
  });

  test('as the address of the site has no query, and a path that a base may have', () => {
    for (const url of [
      'https://[',
      'https://a.org/?x',
      'https://a.org/#x',
      'https://a.org/a b/',
      'https://a.org/a//b',
      'https://a.org/a;b',
    ]) {
      expect([url, siteSchema.safeParse({ ...SITE, url }).success]).toEqual([url, false]);
    }
    for (const url of ['https://a.org', 'https://a.org/', 'http://a.org:8080/notes/v1.2/']) {
      expect([url, siteSchema.safeParse({ ...SITE, url }).success]).toEqual([url, true]);
    }
  });

  test('as a base is a path below the root', () => {
    for (const base of ['/', '/a', '/a/', '/a.b/c-d_e~/']) {
      expect([base, siteSchema.safeParse({ ...SITE, base }).success]).toEqual([base, true]);
    }
    for (const base of ['a', '//', '/a//b', '/../a', '/a/./', '/a b', `/${'a'.repeat(100_000)}!`]) {
      expect([base.slice(0, 9), siteSchema.safeParse({ ...SITE, base }).success]).toEqual([
        base.slice(0, 9),
        false,
      ]);
    }
  });

  test('as a day and as months can be added', () => {
    const digits = fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0'));
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 2000 }), (year, count) => {
        const [from, some] = [day.safeParse(`${year}-12-31`), months.safeParse(String(count))];
        if (!from.success || !some.success) return;
        expect(monthEnd(addMonths(from.data, some.data))).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      }),
    );
    expect(day.safeParse('1899-12-31').error?.issues[0]?.message).toBe(
      'is not a day from 1900 to 2999',
    );
  });

  test('as a language, Intl accepts', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,4}(?:-[A-Za-z]{1,5})?$/u), (code) => {
        if (language.safeParse(code).success)
          expect(() => new Intl.PluralRules(code)).not.toThrow();
      }),
    );
  });

  test('as sender and recipient of mail is one line and one address', () => {
    const channels = (mail: string, sender: string) =>
      siteSchema.safeParse({ ...SITE, channels: { mail, sender } }).success;
    expect(channels('a@example.org', 'Release team <a@example.org>')).toBe(true);
    expect(channels('a@example.org', 'a+b@example.org')).toBe(true);
    for (const bad of [
      'a@example.org\nBcc: b@example.org',
      'a@b, c@d',
      'a',
      'a@b c',
      'g: a@b;',
      '<a@b>',
    ]) {
      expect([bad, channels(bad, 'a@b')]).toEqual([bad, false]);
      expect([bad, channels('a@b', `${bad} <a@b>`)]).toEqual([bad, bad === 'a']);
    }
  });
});

test('an address that no program can read is told at its field', async () => {
  const bad = '"https://["';
  const problems = await problemsOf({
    'releases/r2/items/proxy.md': `---\ntitle: T\narea: iaas\nkind: feature\nstatus: undecided\nowners: [x]\nsince: rc1\nlinks: [{ label: x, url: ${bad} }]\nsources: [${bad}]\ncriteria: { works: { state: met, evidence: [${bad}] } }\n---\n`,
    'releases/r2/known-issues/leak.md': `---\ntitle: T\nfixed_in: [2.0.1]\ntracker: ${bad}\n---\n`,
    'meetings/2024-01-29.md': `---\ndate: 2024-01-29\nsource: ${bad}\n---\n`,
    'docs/index.mdx': `---\ntitle: T\n---\n\n[x](https://[)\n`,
  });
  expect(problems.replaceAll(/\. Write [^\n]*/gu, '')).toMatchInlineSnapshot(`
    "content/docs/index.mdx:5:1 error link-scheme: the link "https://[" is not a whole web address
    content/meetings/2024-01-29.md:3:9 error wrong-type: "source" "https://[" is not a web address, such as https://example.org/page
    content/releases/r2/items/proxy.md:8:26 error wrong-type: "url" "https://[" is not a web address, such as https://example.org/page
    content/releases/r2/items/proxy.md:9:11 error wrong-type: an entry of "sources" "https://[" is not a web address, such as https://example.org/page
    content/releases/r2/items/proxy.md:10:45 error wrong-type: an entry of "evidence" "https://[" is not a web address, such as https://example.org/page
    content/releases/r2/known-issues/leak.md:4:10 error wrong-type: "tracker" "https://[" is not a web address, such as https://example.org/page"
  `);
});
