import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBody, type ParsedBody } from '../../../src/catalog/parse/markdown/parse-body.ts';
import { absoluteAt } from '../../../src/formats/markdown/absolute.ts';
import { bodyText } from '../../../src/formats/markdown/body.ts';
import { absoluteHtml } from '../../../src/view/shared/absolute-html.ts';
import { embeddedBody } from '../../../src/view/shared/embedded-body.ts';
import { resolveHtml } from '../../../src/view/shared/html.ts';
import { aCatalog } from '../../support/catalog.ts';
import { aContext } from '../../support/context.ts';
import { markdownBodies } from '../../support/markdown-bodies.ts';
import { escapeText, type Html } from '../../../src/lib/html.ts';

const PAGE = 'https://notes.example.org/releases/r1/items/a/';
const context = aContext(aCatalog());
const target = { context, absolute: absoluteAt(PAGE), component: () => '' };

function parsed(source: string) {
  return parseBody(source, { file: 'releases/r1/items/a.md', firstLine: 1, format: 'md' });
}

const IMAGE = /<img src="[^"]*" alt="([^"]*)"(?: title="[^"]*")?>/gu;

function shown(html: Html): string {
  return comparable(absoluteHtml(resolveHtml(html, context), PAGE));
}

/** HTML without what a twin cannot have: pictures of another host are refused, comments are gone. */
function comparable(html: string): string {
  return html
    .replace(IMAGE, (_match, alt: string) => alt.replace(/</gu, '&lt;').replace(/>/gu, '&gt;'))
    .replace(/<a(?: title="[^"]*")?>(.*?)<\/a>/gsu, '$1')
    .replace(/ aria-label="[^"]*"/gu, '')
    .replace(/(<h\d) id="[^"]*">(?:<a href="[^"]*#[^"]*">)?/gu, '$1>')
    .replace(/<\/a>(?=<\/h\d>)/gu, '')
    .replace(
      /<a href="(?:mailto:|http:\/\/)?([^"]*)">([^<]*)<\/a>/gu,
      (link, href: string, text: string) => (decodeURI(href) === text ? text : link),
    )
    .replace(/&#(\d+);/gu, (_match, code: string) =>
      escapeText(String.fromCharCode(Number(code) || 0xfffd)),
    )
    .replace(/%28/gu, '(')
    .replace(/%29/gu, ')')
    .replace(/<\/?p>/gu, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/gu, ' ')
    .replace(/ ?(<[^>]*>) ?/gu, '$1')
    .trim();
}

/** In a twin the name of the body is in the label of a footnote, on a page before its id. */
function withoutFootnoteIds(html: string): string {
  return html
    .replace(/ (?:id|aria-describedby)="[^"]*"/gu, '')
    .replace(/(?:a-note--)?(user-content-fn(?:ref)?-)(?:a-note--)?/gu, '$1')
    .replace(/<h\d class="sr-only">Footnotes<\/h\d>/gu, '');
}

/** True for a body with too much for the parser, or with HTML or addresses that are refused. */
function isRefused({ findings }: ParsedBody): boolean {
  return findings.some(({ code }) =>
    ['markdown-too-complex', 'raw-html', 'link-scheme'].includes(code),
  );
}

test('a twin shows what the page of its body shows', () => {
  fc.assert(
    fc.property(markdownBodies, (source) => {
      // A check box without words takes the line below, which a heading is not.
      fc.pre(!/^[ >]*(?:[-*+]|\d+[.)])[ \t]+\[[ xX]\][ \t]*$/mu.test(source));
      const body = parsed(source);
      fc.pre(!isRefused(body));
      const twin = parsed(bodyText(body, target));
      expect(shown(twin.html)).toBe(shown(body.html));
    }),
    {
      numRuns: 500,
      examples: [
        ['[n]: <../items/n.md#x> "title"\n2) \n---\n> # '],
        ['## <!a![](https://x.org/p.png)\n'],
        ["!['](x.png)\n"],
        ['- # \n[n]: <../items/n.md#x> "title"\n     a\n---\n'],
        ['`\\\n`\n==='],
        ['a\\\nb\n==='],
      ],
    },
  );
});

test('a body on a page of several shows the same, its headings two levels deeper', () => {
  fc.assert(
    fc.property(markdownBodies, (source) => {
      // The parser takes some underlines for a heading's that by the standard are none.
      fc.pre(!/^[ >]*(?:=+|-+)[ \t]*$/mu.test(source));
      const body = parsed(source);
      fc.pre(!isRefused(body));
      const twin = shown(parsed(bodyText(body, { ...target, name: 'a-note' })).html);
      const page = comparable(absoluteHtml(embeddedBody(body.html, 'a-note', context), PAGE))
        // A page leaves a heading of the first level where it is.
        .replace(/(<\/?h)1(?=>)/gu, '$14');
      expect(withoutFootnoteIds(twin)).toBe(withoutFootnoteIds(page));
    }),
    { numRuns: 500 },
  );
});

test('raw HTML that a page shows as text, and addresses that it refuses, do not come alive in its twin', () => {
  fc.assert(
    fc.property(markdownBodies, (source) => {
      const twin = parsed(bodyText(parsed(source), target));
      expect(twin.findings.filter(({ code }) => code === 'raw-html')).toEqual([]);
      expect(twin.links.filter(({ url }) => /^(?:javascript|data):/iu.test(url))).toEqual([]);
    }),
    { numRuns: 500, examples: [['www.x.org<javascript:a>![a "b" <c>](p.png)\n']] },
  );
});
