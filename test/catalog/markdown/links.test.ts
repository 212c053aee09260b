import { expect, test } from 'vitest';
import { resolveContentPath } from '../../../src/catalog/parse/markdown/parse-body.ts';
import { body, findings } from './body.ts';

test('a relative path becomes a reference to a content file', () => {
  const { html } = body(
    '[a](../upgrade-notes/x.md#first-step) [b](x.md) [c](../../../docs/write/y.mdx) [d](#here)\n\n' +
      '[e][r] [r] ![two racks](../racks.png)\n\n[r]: ./x%20y.md#größe',
  );
  expect(html).toMatchInlineSnapshot(`
    "<p><a href="relnotes:releases/r2/upgrade-notes/x.md#first-step">a</a> <a href="relnotes:releases/r2/items/x.md">b</a> <a href="relnotes:docs/write/y.mdx">c</a> <a href="#here">d</a></p>
    <p><a href="relnotes:releases/r2/items/x%20y.md#gr%C3%B6%C3%9Fe">e</a> <a href="relnotes:releases/r2/items/x%20y.md#gr%C3%B6%C3%9Fe">r</a> <img src="relnotes:releases/r2/racks.png" alt="two racks"></p>
    "
  `);
});

test('web and mail addresses stay as they are', () => {
  const { html, findings: found } = body(
    '[a](https://a.example/?b=c&d) [e](mailto:a@b.example) <https://f.example> www.g.example',
  );
  expect(found).toEqual([]);
  expect(html).toMatchInlineSnapshot(`
    "<p><a href="https://a.example/?b=c&amp;d">a</a> <a href="mailto:a@b.example">e</a> <a href="https://f.example">https://f.example</a> <a href="http://www.g.example">www.g.example</a></p>
    "
  `);
});

test('reports each link with its position in the file, a definition once for each use', () => {
  const { links } = body(
    'ä😀 [a](b.md)\n> ![c](d.png) <https://e.example>\n\n[r] ![x][r]\n\n[r]: f.png',
  );
  expect(links).toMatchInlineSnapshot(`
    [
      {
        "column": 5,
        "kind": "link",
        "line": 10,
        "url": "b.md",
      },
      {
        "column": 3,
        "kind": "image",
        "line": 11,
        "url": "d.png",
      },
      {
        "column": 15,
        "kind": "link",
        "line": 11,
        "url": "https://e.example",
      },
      {
        "column": 1,
        "kind": "link",
        "line": 15,
        "url": "f.png",
      },
      {
        "column": 1,
        "kind": "image",
        "line": 15,
        "url": "f.png",
      },
    ]
  `);
});

test('reports invalid links, which are text in the HTML', () => {
  const parsed = body(
    [
      '[a](javascript:alert(1))',
      '[b](JaVa&#83;cript:alert(1))',
      '[c](java&Tab;script:alert(1))',
      '<javascript:alert(1)>',
      '[e](data:text/html,x)',
      '[f](vbscript:x)',
      '[g](ftp://a.example)',
      '[h](file:///etc/passwd)',
      '[i](/releases/)',
      '[j](//a.example)',
      '[k](\\\\a.example)',
      '[l](<a b.md>)',
      '[m](relnotes:releases/r2/items/x.md)',
      '[n]()',
      '[o](https:a.example)',
      '[p](http://)',
      '[q](x.md?raw)',
      '[r](mailto:)',
      '[s](../../../../x.md)',
      '[t](../)',
      '[u](%2e%2e%2fx.md)',
      '[v](%zz.md)',
      '[w]',
      '',
      '[w]: javascript:alert(1)',
    ].join('\n'),
  );
  expect(parsed.html).not.toContain('href');
  expect(findings(parsed)).toMatchInlineSnapshot(`
    "10:1 link-scheme: the link scheme javascript: is not allowed. Use https://, http:// or mailto:, an #anchor, or a path relative to this file such as ../items/proxy.md.
    11:1 link-scheme: the link scheme JaVaScript: is not allowed. Use https://, http:// or mailto:, an #anchor, or a path relative to this file such as ../items/proxy.md.
    12:1 link-scheme: the link "java�script:alert(1)" contains a space, a backslash or an invisible character. Write a space as %20, separate folders with /, and remove the rest.
    13:1 link-scheme: the link scheme javascript: is not allowed. Use https://, http:// or mailto:, an #anchor, or a path relative to this file such as ../items/proxy.md.
    14:1 link-scheme: the link scheme data: is not allowed. Use https://, http:// or mailto:, an #anchor, or a path relative to this file such as ../items/proxy.md.
    15:1 link-scheme: the link scheme vbscript: is not allowed. Use https://, http:// or mailto:, an #anchor, or a path relative to this file such as ../items/proxy.md.
    16:1 link-scheme: the link scheme ftp: is not allowed. Use https://, http:// or mailto:, an #anchor, or a path relative to this file such as ../items/proxy.md.
    17:1 link-scheme: the link scheme file: is not allowed. Use https://, http:// or mailto:, an #anchor, or a path relative to this file such as ../items/proxy.md.
    18:1 link-scheme: the link "/releases/" begins with a slash. Write a path relative to this file; the site may be in a subfolder of its host.
    19:1 link-scheme: the link "//a.example" is not allowed. Use https://, http:// or mailto:, an #anchor, or a path relative to this file such as ../items/proxy.md.
    20:1 link-scheme: the link "\\a.example" contains a space, a backslash or an invisible character. Write a space as %20, separate folders with /, and remove the rest.
    21:1 link-scheme: the link "a b.md" contains a space, a backslash or an invisible character. Write a space as %20, separate folders with /, and remove the rest.
    22:1 link-scheme: the link scheme relnotes: is not allowed. Use https://, http:// or mailto:, an #anchor, or a path relative to this file such as ../items/proxy.md.
    23:1 link-scheme: the link has no address. Use https://, http:// or mailto:, an #anchor, or a path relative to this file such as ../items/proxy.md.
    24:1 link-scheme: the link "https:a.example" is not a whole web address. Write it in full, such as https://example.org/page.
    25:1 link-scheme: the link "http://" is not a whole web address. Write it in full, such as https://example.org/page.
    26:1 link-scheme: the link "x.md?raw" is not allowed. Use https://, http:// or mailto:, an #anchor, or a path relative to this file such as ../items/proxy.md.
    27:1 link-scheme: the link scheme mailto: is not allowed. Use https://, http:// or mailto:, an #anchor, or a path relative to this file such as ../items/proxy.md.
    28:1 link-broken: the link "../../../../x.md" leads to no file of the content tree. Name a file inside it; each ../ goes up one folder.
    29:1 link-broken: the link "../" leads to no file of the content tree. Name a file inside it; each ../ goes up one folder.
    30:1 link-broken: the link "%2e%2e%2fx.md" leads to no file of the content tree. Name a file inside it; each ../ goes up one folder.
    31:1 link-broken: the link "%zz.md" leads to no file of the content tree. Name a file inside it; each ../ goes up one folder.
    34:1 link-scheme: the link scheme javascript: is not allowed. Use https://, http:// or mailto:, an #anchor, or a path relative to this file such as ../items/proxy.md."
  `);
});

test('takes a scheme after a control character for a file name that does not exist', () => {
  const parsed = body('[d](&#1;javascript:alert(1))');
  expect(parsed.html).toMatch(/href="relnotes:releases\/r2\/items\/%EF%BF%BDjavascript%3Aalert/u);
  expect(parsed.links).toHaveLength(1);
});

test('reports images that are not in the content tree, which are text in the HTML', () => {
  const parsed = body(
    [
      '![a](https://a.example/x.png)',
      '![b](//a.example/x.png)',
      '![c](data:image/png;base64,AA)',
      '![d](x.bmp)',
      '![e](x.md)',
      '![f](/x.png)',
      '![g](../../../../x.png)',
      '![h]()',
      '![i][r]',
      '',
      '[r]: ./x.bmp',
    ].join('\n'),
  );
  expect(parsed.html).not.toContain('<img');
  expect(findings(parsed)).toMatchInlineSnapshot(`
    "10:1 image-remote: the image "https://a.example/x.png" is on another host. Put the image into the content tree and name it by a path relative to this file, such as ./racks.png.
    11:1 image-remote: the image "//a.example/x.png" is on another host. Put the image into the content tree and name it by a path relative to this file, such as ./racks.png.
    12:1 link-scheme: the image scheme data: is not allowed. Put the image into the content tree and name it by a path relative to this file, such as ./racks.png.
    13:1 image-type: the image "x.bmp" is not of an allowed type. Use a file that ends in .png, .jpg, .jpeg, .gif, .webp, .avif or .svg.
    14:1 image-type: the image "x.md" is not of an allowed type. Use a file that ends in .png, .jpg, .jpeg, .gif, .webp, .avif or .svg.
    15:1 link-scheme: the image "/x.png" begins with a slash. Write a path relative to this file; the site may be in a subfolder of its host.
    16:1 image-broken: the image "../../../../x.png" leads to no file of the content tree. Name a file inside it; each ../ goes up one folder.
    17:1 link-scheme: the image has no address. Put the image into the content tree and name it by a path relative to this file, such as ./racks.png.
    20:1 image-type: the image "./x.bmp" is not of an allowed type. Use a file that ends in .png, .jpg, .jpeg, .gif, .webp, .avif or .svg."
  `);
});

test('an image needs a text alternative', () => {
  expect(findings(body('![](x.png)\n![ ][r]\n\n[r]: y.PNG'))).toMatchInlineSnapshot(`
    "10:1 image-alt: the image has no text alternative. Say between the brackets what the picture shows: ![Two racks joined by a cable](racks.png).
    11:1 image-alt: the image has no text alternative. Say between the brackets what the picture shows: ![Two racks joined by a cable](racks.png)."
  `);
});

test.each([
  ['x.md', 'releases/r2/items/x.md', undefined],
  ['./x.md#a', 'releases/r2/items/x.md', 'a'],
  ['../upgrade-notes/x.md#gr%C3%B6%C3%9Fe', 'releases/r2/upgrade-notes/x.md', 'größe'],
  ['../../../docs/a/../y.mdx', 'docs/y.mdx', undefined],
  ['#a', 'releases/r2/items/p.md', 'a'],
  ['a%20b.png', 'releases/r2/items/a b.png', undefined],
])('%s leads to %s', (url, path, anchor) => {
  expect(resolveContentPath('releases/r2/items/p.md', url)).toEqual({ path, anchor });
});

test.each([
  'https://a.example',
  '/x',
  '//x',
  '',
  '..',
  'a/',
  '../../../../x',
  'a\tb',
  'x?y',
  '%2f',
])('%j leads to no content file', (url) => {
  expect(resolveContentPath('releases/r2/items/p.md', url)).toBeUndefined();
});
