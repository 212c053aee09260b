import { expect, test } from 'vitest';
import { releaseSharePicture, siteSharePicture } from '../../src/view/site/share-picture.ts';
import { siteFrame } from '../../src/view/site/site-frame.ts';
import { releasePage } from '../../src/view/release/release-page.ts';
import { listAllPages } from '../../src/view/pages.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anIssue, anItem, aNote } from '../support/entries.ts';

const release = aRelease({
  items: [
    anItem({ updated: '2024-04-01' }),
    anItem({ slug: 'out', status: 'deferred', updated: '2030-01-01' }),
  ],
  notes: [aNote()],
  issues: [anIssue()],
});
const context = aContext(aCatalog([release]));

function tagsOf(input: Parameters<typeof siteFrame>[1]) {
  const { share } = siteFrame(context, input);
  return Object.fromEntries(share.map(({ property, content }) => [property, content]));
}

test("a page of a release has the release's share picture, another page the site's", () => {
  const path = context.urls.timeline('r1');
  expect(tagsOf({ title: 'Timeline', description: 'Days of `r1`.', path, release })).toEqual({
    'og:type': 'website',
    'og:title': 'Timeline',
    'og:description': 'Days of r1.',
    'og:url': 'https://notes.example.org/releases/r1/timeline/',
    'og:image': 'https://notes.example.org/releases/r1.png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Release r1',
  });
  const site = tagsOf({});
  expect(site['og:image']).toBe('https://notes.example.org/picture.png');
  expect(site['og:url']).toBeUndefined();
});

test('a site without pictures has no picture properties', () => {
  const site = aSite({ features: { pictures: 'false' } });
  const { frame } = releasePage(aContext(aCatalog([release], { site })), release);
  expect(frame.share.map(({ property }) => property)).not.toContain('og:image');
  expect(JSON.stringify(frame.share)).not.toContain('png');
  expect(frame.data).not.toContain('png');
});

test('release notes are an article about a version', () => {
  const { frame } = releasePage(context, release);
  expect(frame.share[0]).toEqual({ property: 'og:type', content: 'article' });
  expect(JSON.parse(frame.data ?? '')).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "TechArticle",
      "about": {
        "@type": "SoftwareApplication",
        "name": "Release r1",
        "releaseNotes": "https://notes.example.org/releases/r1/",
        "softwareVersion": "1.0.0",
      },
      "datePublished": "2024-03-20",
      "headline": "Release r1",
      "image": "https://notes.example.org/releases/r1.png",
      "inLanguage": "en",
    }
  `);
});

test('structured data cannot end its script element', () => {
  const title = '</script><script>evil()</script>';
  const { data = '' } = siteFrame(context, { title, path: '/a/b/', article: {} });
  expect(data).not.toContain('<');
  expect(JSON.stringify(JSON.parse(data))).toContain('</script><script>evil()</script>');
});

test('only articles and the home page have structured data', () => {
  expect(siteFrame(context, { title: 'Not found' }).data).toBeUndefined();
  expect(siteFrame(context, { path: context.urls.releases() }).data).toBeUndefined();
  expect(siteFrame(context, { path: context.urls.home() }).data).toContain('"WebSite"');
});

test('the picture of a release has the facts of its page on that day', () => {
  expect(releaseSharePicture(context, release)).toMatchInlineSnapshot(`
    {
      "counts": "1 item · 1 upgrade note · 1 known issue",
      "facts": [
        {
          "label": "Released",
          "text": "20 March 2024",
          "tone": undefined,
        },
        {
          "label": "Support",
          "text": "Unknown",
          "tone": "calm",
        },
      ],
      "line": undefined,
      "over": "Version 1.0.0",
      "site": "Notes",
      "title": "Release r1",
    }
  `);
  const site = aSite({ support: { months_after_ga: '7' } });
  const factsOn = (today: string) =>
    releaseSharePicture(aContext(aCatalog([release], { site }), { today }), release).facts;
  const [, maintained, until] = factsOn('2024-10-20');
  const [, ended] = factsOn('2024-10-21');
  expect([maintained?.text, until?.text, ended?.text]).toEqual([
    'Maintained',
    '20 October 2024',
    'End of life',
  ]);
});

test('the pictures of a planned release and of the site', () => {
  const coming = aRelease({ milestones: [{ id: 'ga', kind: 'ga', planned: '2024-07-20' }] });
  expect(releaseSharePicture(context, coming).facts).toEqual([
    { label: 'Planned for', text: '20 July 2024', tone: undefined },
    { label: 'Support', text: 'Planned', tone: 'info' },
  ]);
  expect(siteSharePicture(context)).toMatchInlineSnapshot(`
    {
      "counts": "1 release · 2 items",
      "facts": [],
      "line": undefined,
      "over": undefined,
      "site": "notes.example.org",
      "title": "Notes",
    }
  `);
});

test('the last change of a page comes from the content, and is never in the future', () => {
  const pages = new Map(listAllPages(context).map((page) => [page.address, page.changed()]));
  expect(pages.get('/releases/r1/')).toBe('2024-04-01');
  expect(pages.get('/releases/r1/milestones/ga/')).toBe(ga().actual);
  expect(pages.get('/releases/r1/items/out/')).toBeUndefined();
  expect(pages.get('/')).toBeUndefined();
});
