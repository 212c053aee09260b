import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { mdxPlugins } from '../../../src/catalog/parse/markdown/plugins.ts';

const SOURCE =
  '## Now\n\n> [!TIP]\n> See [it](./items/x.md#a) and ![it](x.png).\n\n| a |\n|-|\n| b |\n\n```yaml\na: b\n```\n\n- [ ] c[^1]\n\n[^1]: d';

const FOLDERS = {
  contentDir: '/site/content',
  handbookDir: '/program/handbook',
  refusesMdxCode: false,
};

function compile(path: string): string {
  const fileURL = pathToFileURL(path);
  const result = mdxToJs(SOURCE, { ...mdxPlugins(FOLDERS), fileURL, jsx: true });
  return 'code' in result ? result.code : '';
}

test('transforms MDX like Markdown, relative to its file', () => {
  const code = compile('/site/content/releases/r2/release.mdx');
  expect(code.slice(code.indexOf('return <>'), code.indexOf('</>;'))).toMatchInlineSnapshot(
    `"return <><_components.h2 id="now"><_components.a href="#now">{"Now"}</_components.a></_components.h2>{"\\n"}<_components.div className="callout callout-tip" role="note">{"\\n"}<_components.p className="callout-title">{"relnotes-word:callout-tip"}</_components.p>{"\\n"}<_components.p>{"See "}<_components.a href="relnotes:releases/r2/items/x.md#a">{"it"}</_components.a>{" and "}<_components.img src="relnotes:releases/r2/x.png" alt="it" />{"."}</_components.p>{"\\n"}</_components.div>{"\\n"}<_components.div className="table-scroll" tabIndex="0"><_components.table>{"\\n"}<_components.thead>{"\\n"}<_components.tr>{"\\n"}<_components.th scope="col">{"a"}</_components.th>{"\\n"}</_components.tr>{"\\n"}</_components.thead>{"\\n"}<_components.tbody>{"\\n"}<_components.tr>{"\\n"}<_components.td>{"b"}</_components.td>{"\\n"}</_components.tr>{"\\n"}</_components.tbody>{"\\n"}</_components.table></_components.div>{"\\n"}<_components.pre className="language-yaml" tabIndex="0"><_components.code className="language-yaml"><_components.span className="atrule">{"a"}</_components.span>{":"}{" b\\n"}</_components.code></_components.pre>{"\\n"}<_components.ul className="contains-task-list">{"\\n"}<_components.li className="task-list-item"><_components.input type="checkbox" disabled aria-label="c 1" />{" "}{"c"}<_components.sup><_components.a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">{"1"}</_components.a></_components.sup></_components.li>{"\\n"}</_components.ul>{"\\n"}<_components.section data-footnotes className="footnotes"><_components.h2 className="sr-only" id="footnote-label">{"relnotes-word:footnotes"}</_components.h2>{"\\n"}<_components.ol>{"\\n"}<_components.li id="user-content-fn-1">{"\\n"}<_components.p>{"d "}<_components.a href="#user-content-fnref-1" data-footnote-backref="" aria-label="relnotes-word:footnote-back:1" className="data-footnote-backref">{"↩"}</_components.a></_components.p>{"\\n"}</_components.li>{"\\n"}</_components.ol>{"\\n"}</_components.section>"`,
  );
});

test('transforms each file separately', () => {
  expect(compile('/site/content/docs/a.mdx')).toContain('"relnotes:docs/items/x.md#a"');
  expect(compile('/program/handbook/b/c.mdx')).toContain('"relnotes:handbook/b/items/x.md#a"');
  expect(compile('/site/content/docs/b/c.mdx')).toContain('"relnotes:docs/b/items/x.md#a"');
});

test('leaves MDX outside the content tree as it is', () => {
  expect(compile('/site/src/pages/index.mdx')).not.toContain('relnotes:');
});
