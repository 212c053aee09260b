import { satteri } from '@astrojs/markdown-satteri';
import {
  createComponent,
  Fragment,
  markHTMLString,
  renderJSX,
  renderSlotToString,
} from 'astro/runtime/server/index.js';
import type { MdxPart, PlacedComponent } from '../../src/domain/mdx-parts.ts';
import { escapeText } from '../../src/lib/html.ts';
import { portableMdx } from '../../src/catalog/parse/markdown/masked-source.ts';
import { mdxPlugins } from '../../src/catalog/parse/markdown/plugins.ts';
import { MDX_COMPONENTS } from '../../src/schema/mdx-components.ts';

/** A component that the project of the tests has. */
export const PROJECT_COMPONENT = 'Note';

/** Returns the HTML of parts, each component as an element that names it and shows its attributes. */
export function htmlOfTree(parts: readonly MdxPart[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : shown(part, htmlOfTree(part.children))))
    .join('');
}

/** Compiles MDX as Astro does, and returns the HTML that Astro renders, with the same elements for components. */
export async function htmlOfCompiled(body: string): Promise<string> {
  const compiler = await PROCESSOR.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false },
  );
  if (compiler === undefined) throw new Error('The Markdown processor compiles no MDX.');
  const { code } = await compiler.process(portableMdx(body), '/content/docs/a.mdx', {});
  const runtime = JSON.stringify(import.meta.resolve('astro/jsx-runtime'));
  const linked = `${code.replace('"astro/jsx-runtime"', () => runtime)}\nexport { MDXContent };`;
  const { MDXContent: content }: { MDXContent: (props: object) => unknown } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(linked)}`
  );
  return String(
    await RUNTIME.renderJSX(RESULT, content({ components: { Fragment, ...COMPONENTS } })),
  );
}

/** The processor of `@astrojs/mdx` with our plugins (astro.config.mjs). */
const PROCESSOR = satteri(mdxPlugins({ contentDir: '/content', handbookDir: '/handbook' }));

/** The parts of Astro's runtime that render compiled MDX, for a result object with the fields that they use. */
const RUNTIME: {
  renderJSX(result: object, node: unknown): Promise<unknown>;
  renderSlotToString(result: object, slot: never): Promise<unknown>;
} = { renderJSX, renderSlotToString };

const RESULT = { pathname: '/', _metadata: {} };

const COMPONENTS = Object.fromEntries(
  [...MDX_COMPONENTS, PROJECT_COMPONENT].map((name) => [
    name,
    createComponent(
      async (result: object, attributes: Record<string, string>, slots: { default?: never }) => {
        const inner = slots.default ? await RUNTIME.renderSlotToString(result, slots.default) : '';
        return markHTMLString(shown({ name, attributes }, String(inner)));
      },
    ),
  ]),
);

function shown(
  { name, attributes }: Pick<PlacedComponent, 'name' | 'attributes'>,
  inner: string,
): string {
  const written = Object.entries(attributes).map(([key, value]) => `${key}=${String(value)}`);
  return `[${name} ${escapeText(written.join(' '))}]${inner}[/${name}]`;
}
