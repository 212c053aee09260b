import { expect, test } from 'vitest';
import { findings, mdxBody } from './body.ts';

test('reports HTML outside the short list, and unknown components', () => {
  const source = [
    '<script>alert(1)</script>',
    '',
    '<iframe src="https://evil.example" />',
    '',
    'A <b onclick={f}>word</b>, <abbr onclick="x">one</abbr>, <kbd {...all}>key</kbd>.',
    '',
    '<Milestnes release="r2" />',
    '',
    'See <Foo.Bar /> and <Item />.',
  ].join('\n');
  expect(findings(mdxBody(source))).toMatchInlineSnapshot(`
    "4:1 raw-html: raw HTML element <script> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    6:1 raw-html: raw HTML element <iframe> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    8:3 raw-html: raw HTML element <b> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    8:28 raw-html: the attribute onclick on <abbr> is not allowed here. Remove it; only <abbr> may carry an attribute, one title.
    8:58 raw-html: the attribute {…} on <kbd> is not allowed here. Remove it; only <abbr> may carry an attribute, one title.
    10:1 mdx-component: there is no component <Milestnes>. Did you mean "Milestones"? Known: FieldReference, Items, Milestones, ProblemReference, SupportTable, Tab, Tabs, UpgradeNotes.
    12:5 mdx-component: there is no component <Foo.Bar>. Known: FieldReference, Items, Milestones, ProblemReference, SupportTable, Tab, Tabs, UpgradeNotes.
    12:21 mdx-component: there is no component <Item>. Did you mean "Items"? Known: FieldReference, Items, Milestones, ProblemReference, SupportTable, Tab, Tabs, UpgradeNotes."
  `);
});

test('does not report what is allowed', () => {
  const source = [
    '<Tabs label="c">',
    '<Tab title="a">',
    '<abbr title="Cloud">SCS</abbr><br /> <kbd>x</kbd> <>fragment</>',
    '</Tab>',
    '</Tabs>',
  ].join('\n');
  expect(findings(mdxBody(source))).toBe('');
});

test('allows other components in a file with imports, but no other HTML', () => {
  const source = "import Mine from './mine.astro';\n\n<Mine />\n\n<object />";
  expect(findings(mdxBody(source))).toMatchInlineSnapshot(
    `"8:1 raw-html: raw HTML element <object> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong."`,
  );
});
