import { markdownToHtml, mdxToJs } from 'satteri';
import { elementsPlugin } from './elements.ts';
import { mdxHtmlPlugin } from './mdx-html.ts';
import { bodyPlugin } from './plugins.ts';
import type { BodyReading } from './read-body.ts';
import { FEATURES } from './words.ts';
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

/** Returns the HTML of an MDX body, for the outputs that Astro does not render (mdx-html.ts). */
export function renderMdx(source: string, file: string, reading: BodyReading): Html | undefined {
  let html: Html | undefined;
  const take = mdxHtmlPlugin((text) => {
    html = assumeHtml(text);
  });
  mdxToJs(source, {
    features: FEATURES,
    mdastPlugins: [bodyPlugin(file, source, reading)],
    hastPlugins: [elementsPlugin(reading.languages), take],
  });
  return html;
}
