import { markdownToHtml, mdxToJs } from 'satteri';
import { elementsPlugin } from './elements.ts';
import { mdxPartsPlugin } from './mdx-parts.ts';
import { bodyPlugin } from './plugins.ts';
import type { BodyReading } from './read-body.ts';
import { FEATURES } from './words.ts';
import type { MdxPart } from '../../../domain/mdx-parts.ts';
import { assumeHtml, type Html } from '../../../lib/html.ts';

/** Returns the HTML of a Markdown body in `file`, which is safe; `unmask` takes masks of the source out of it. */
export function renderMarkdown(
  source: string,
  file: string,
  reading: BodyReading,
  unmask: (text: string) => string = (text) => text,
): Html {
  const result = markdownToHtml(source, {
    features: FEATURES,
    mdastPlugins: [bodyPlugin(file, source, reading)],
    hastPlugins: [elementsPlugin(reading.languages)],
  });
  return assumeHtml('html' in result ? unmask(result.html) : '');
}

/** Returns the parts of an MDX body: its components, and the HTML between them. */
export function renderMdx(source: string, file: string, reading: BodyReading): readonly MdxPart[] {
  let parts: readonly MdxPart[] = [];
  const take = mdxPartsPlugin((all) => {
    parts = all;
  });
  mdxToJs(source, {
    features: FEATURES,
    mdastPlugins: [bodyPlugin(file, source, reading)],
    hastPlugins: [elementsPlugin(reading.languages), take],
  });
  return parts;
}
