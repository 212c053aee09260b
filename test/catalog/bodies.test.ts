import { expect, test } from 'vitest';
import { problemsOf } from '../support/tree.ts';

test('raw HTML that runs or frames', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\n---\n\n<script>alert(1)</script>\n\n<iframe src=x></iframe>\n\n<form></form>\n\n<p onclick="x()">a</p>\n\n<style>a{}</style>\n\n<svg></svg>\n\n<object></object>\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:10:1 error raw-html: raw HTML element <script> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    content/releases/r2/items/proxy.md:12:1 error raw-html: raw HTML element <iframe> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    content/releases/r2/items/proxy.md:14:1 error raw-html: raw HTML element <form> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    content/releases/r2/items/proxy.md:16:1 error raw-html: raw HTML element <p> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    content/releases/r2/items/proxy.md:18:1 error raw-html: raw HTML element <style> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    content/releases/r2/items/proxy.md:20:1 error raw-html: raw HTML element <svg> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    content/releases/r2/items/proxy.md:22:1 error raw-html: raw HTML element <object> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong."
  `);
});

test('raw HTML that is allowed', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\n---\n\nPress <kbd>Ctrl</kbd>, H<sub>2</sub>O.\n\n<details><summary>More</summary>\n\nText.\n\n</details>\n',
  });
  expect(problems).toMatchInlineSnapshot(`""`);
});

test('links with other schemes', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\n---\n\n[a](javascript:alert(1)) [b](data:text/html,x) [c](ftp://a.example) [d](//a.example/b) [e](/releases/)\n\n![x](data:image/png;base64,AA)\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:10:1 error link-scheme: the link scheme javascript: is not allowed. Use https://, http:// or mailto:, an #anchor, or a path relative to this file such as ../items/proxy.md.
    content/releases/r2/items/proxy.md:10:26 error link-scheme: the link scheme data: is not allowed. Use https://, http:// or mailto:, an #anchor, or a path relative to this file such as ../items/proxy.md.
    content/releases/r2/items/proxy.md:10:48 error link-scheme: the link scheme ftp: is not allowed. Use https://, http:// or mailto:, an #anchor, or a path relative to this file such as ../items/proxy.md.
    content/releases/r2/items/proxy.md:10:69 error link-scheme: the link "//a.example/b" is not allowed. Use https://, http:// or mailto:, an #anchor, or a path relative to this file such as ../items/proxy.md.
    content/releases/r2/items/proxy.md:10:88 error link-scheme: the link "/releases/" begins with a slash. Write a path relative to this file; the site may be in a subfolder of its host.
    content/releases/r2/items/proxy.md:12:1 error link-scheme: the image scheme data: is not allowed. Put the image into the content tree and name it by a path relative to this file, such as ./racks.png."
  `);
});

test('a broken relative link', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\n---\n\n[a](../upgrade-notes/swich.md) [b](nowhere.md) [c](../../../../x.md)\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:10:1 error link-broken: the link "../upgrade-notes/swich.md" leads to releases/r2/upgrade-notes/swich.md, which does not exist. Did you mean "switch.md"? Known: switch.md.
    content/releases/r2/items/proxy.md:10:32 error link-broken: the link "nowhere.md" leads to releases/r2/items/nowhere.md, which does not exist. Known: proxy.md.
    content/releases/r2/items/proxy.md:10:48 error link-broken: the link "../../../../x.md" leads to no file of the content tree. Name a file inside it; each ../ goes up one folder."
  `);
});

test('a broken anchor', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\n---\n\n## Limits\n\n[a](#limit) [b](../../r2/items/proxy.md#limits) [c](../upgrade-notes/switch.md#limits)\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:12:1 error anchor-broken: releases/r2/items/proxy.md has no anchor "#limit". Did you mean "limits"? Known: limits.
    content/releases/r2/items/proxy.md:12:49 error anchor-broken: releases/r2/upgrade-notes/switch.md has no anchor "#limits". Known: switch."
  `);
});

test('images that are remote, missing or without a text alternative', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\n---\n\n![a](https://a.example/x.png)\n\n![](x.png)\n\n![a](y.png)\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:10:1 error image-remote: the image "https://a.example/x.png" is on another host. Put the image into the content tree and name it by a path relative to this file, such as ./racks.png.
    content/releases/r2/items/proxy.md:12:1 error image-alt: the image has no text alternative. Say between the brackets what the picture shows: ![Two racks joined by a cable](racks.png).
    content/releases/r2/items/proxy.md:12:1 error image-broken: the image "x.png" leads to releases/r2/items/x.png, which does not exist. Put the picture there: releases/r2/items/x.png.
    content/releases/r2/items/proxy.md:14:1 error image-broken: the image "y.png" leads to releases/r2/items/y.png, which does not exist. Put the picture there: releases/r2/items/y.png."
  `);
});

test('a callout that does not exist', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\n---\n\n> [!DANGER]\n> Text.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:10:1 error callout-unknown: there is no callout [!DANGER]. Known: [!NOTE], [!TIP], [!IMPORTANT], [!WARNING], [!CAUTION]."`,
  );
});

test('MDX that cannot be read', async () => {
  const problems = await problemsOf({
    'releases/r2/release.mdx':
      '---\ntitle: R2\nversion: 2.0.0\nprevious: r1\n---\n\n<Items\n\n{oops\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/release.mdx:7:1 error mdx-syntax: the MDX cannot be read: Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`). Correct it there. In MDX, < and { begin code: write &lt; and &#123; for the characters."`,
  );
});

test('endless nesting', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\n---\n\n>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> a\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:10:1 error markdown-too-complex: the body has more than 20 quotes and lists inside each other. Remove some of the > or list markers, or the spaces, at the beginning of the line."`,
  );
});
