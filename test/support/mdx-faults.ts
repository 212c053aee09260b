import type { Files } from './tree.ts';

/** Bodies of MDX files, each with a fault that the check finds, on a site without code. */
export const COMPONENT_FAULTS: readonly string[] = [
  '<items release="r2" />',
  '<Item release="r2" />',
  '<Items />',
  '<Items release="r2" kinds="fix" />',
  '<Items release="r2" kind="fxi" />',
  '<Items release="r2" area="nope" />',
  '<Items release="r3" />',
  '<Items release="r2" kind />',
  '<Items release="" />',
  '<Items release="r2" release="r1" />',
  '<Items release="r2">Words</Items>',
  '<Milestones release="r2" kind="rc1" />',
  '<Milestones kind="rc" />',
  '<UpgradeNotes release="r2" phase="befor" advice="must" />',
  '<SupportTable release="r9" />',
  '<FieldReference />',
  '<FieldReference entry="itm" />',
  '<ProblemReference level="hint" />',
  '<Tabs><Tab title="a">b</Tab></Tabs>',
  '<Tabs label=" "><Tab title="a">b</Tab></Tabs>',
  '<Tabs label="x"><Tab>b</Tab></Tabs>',
  '<Tabs label="x">b</Tabs>',
  '<Tabs label="x"></Tabs>',
  '<Tabs label="x">\n\n- a\n\n</Tabs>',
  '<Tab title="a">b</Tab>',
  '> - <Tab title="a"><Items release="r2" kind="nope" /></Tab>',
];

/** The same for a site that allows code. */
export const CODE_FAULTS: readonly string[] = [
  'Set {name} in the\nfile',
  '{\n  a.b\n  + foo\n}',
  '<Items release="r2" kind={3} />',
  '<Items release="r2" kind={"fxi"} />',
  '<Items release={latest} />',
  '<Items {...rest} />',
  '{<Items release="r9" kind="fxi" />}',
  '{["a"].map((one) => <Foo a={one} b={two} />)}',
  'import a from "./idx.mdx"',
  'import a from "../../beside/words.js"',
  'import a from "no-such-package"',
  'import { readFil } from "node:fs"',
  'import { x } from "./index.mdx?raw"',
  'import site from "../../beside/words.json"',
  'export * from "./nothing.js"',
  '{(await import("./nope.js")).default}',
  'export const a = b + 1',
  'export const a = 1;\nexport const a = 2;',
  'import a from "./index.mdx";\nexport const a = 2;',
  'export const frontmatter = 1',
  'import url from "node:url"',
  'export const F = () => <Items release="r2" />;\n\n<F />',
  'import X from "./index.mdx"\n\n<X /> <Y />',
  '{document.title} {require("fs")}',
];

/** Bodies that use what the check must not report. */
export const GOOD_CODE: readonly string[] = [
  '{typeof foo} {process.env.HOME} {props.a} {new Date(0).getTime()} {globalThis.x} {import.meta.url}',
  'import fs, { readFileSync as read } from "node:fs"\nimport * as path from "path"\n\n{fs === read ? path.sep : ""}',
  'import raw from "./index.mdx?raw"\nimport Index, { frontmatter as f } from "./index.mdx"\n\n<Index /> {raw.length} {f.a}',
  'export const kind = "fix";\nexport const F = ({ a = kind, ...rest }) => <kbd {...rest}>{a}</kbd>;\n\n<F a="b" />\n\n{[1].map((one) => <Items release="r2" kind={kind} />)}',
  'import { getEntry } from "astro:content"\n\n{(await getEntry("items", "r2/proxy")).data.title}',
  '{(() => { let a = 1; try { a += 1 } catch (e) { throw e } return a })()} {/* b */}',
];

/** Bodies that fail when their page is rendered, as long as `isBad` is true. */
export const RENDER_FAULTS: readonly string[] = [
  'Words {isBad && JSON.parse("x")}.',
  '> {isBad && Promise.reject(new Error("late"))}',
  '- {await (isBad ? Promise.reject(new Error("awaited")) : 1)}',
  '{isBad && "x".repeat(2 ** 30)}',
  '{isBad && { a: 1 }} {isBad && (() => 1)}',
  'export const value = isBad ? JSON.parse("y") : 1;\n\n{value}',
  '<Tabs label="x">\n  <Tab title="a">\n\n  <Items release="r2" kind={isBad ? "fxi" : "fix"} />\n\n  </Tab>\n</Tabs>',
  '{["r1", "r9"].map((id) => <Items release={isBad ? id : "r2"} />)}',
  'export const F = ({ a }) => <kbd>{a.b.c}</kbd>;\n\nA <F a={isBad ? {} : { b: { c: 1 } }} />',
  'export const N = isBad ? 1 : () => <kbd>n</kbd>;\n\n<N />',
];

/** Returns a file below docs/ for each body, in order. */
export function docsOf(bodies: readonly string[], name: string, before = ''): Files {
  return Object.fromEntries(
    bodies.map((body, index) => [
      `docs/${name}-${String(index + 1).padStart(2, '0')}.mdx`,
      `---\ntitle: X\n---\n\n${before}${body}\n`,
    ]),
  );
}
