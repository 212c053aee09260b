import fc from 'fast-check';
import type { FeedDocument } from '../../src/view/feed/documents.ts';
import { assumeHtml } from '../../src/lib/html.ts';

const addressesOf = (format: string) => ({
  self: `https://notes.example.org/feed-2.${format}`,
  current: `https://notes.example.org/feed.${format}`,
  previous: `https://notes.example.org/feed-1.${format}`,
});
/** A document of a feed with one entry. */
export const DOCUMENT: FeedDocument = {
  id: 'tag:notes.example.org,2024:feed.xml',
  title: 'Notes',
  subtitle: 'Everything',
  lang: 'en',
  author: { name: 'Notes', href: 'https://notes.example.org/' },
  home: 'https://notes.example.org/',
  isArchive: true,
  hasTexts: false,
  name: 'feed-2',
  addresses: { xml: addressesOf('xml'), json: addressesOf('json') },
  updated: '2024-03-21',
  entries: [
    {
      id: 'tag:notes.example.org,2024:releases/r2/items/proxy/',
      title: 'A proxy <before> the "database" & more',
      href: 'https://notes.example.org/releases/r2/items/proxy/',
      summary: 'Connections go through ]]> it.',
      html: assumeHtml('<p>Two &amp; <code>a &lt; b</code> ]]&gt;</p>'),
      tags: ['Feature', 'A & B'],
      published: '2024-03-20',
      updated: '2024-03-21',
    },
  ],
};

/** Arbitrary texts, with control characters, lone surrogates and markup characters. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        ']]>',
        '<![CDATA[',
        '&',
        '&amp;',
        '&apos;',
        '<',
        '"',
        "'",
        '\0',
        '\r',
        '\uD800',
        '\uFFFE',
        '\uFEFF',
        ' ',
        'ä',
        '😀',
      ),
    )
    .map((parts) => parts.join('')),
);

/** Joins the parts of a file to a text. */
export function textOfParts(parts: readonly Uint8Array[]): string {
  return Buffer.concat(parts).toString();
}
