import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Features, HastPluginList, MdastPluginDefinition, MdastPluginList } from 'satteri';
import { calloutsPlugin } from './callouts.ts';
import { silentContext, type BodyContext } from './context.ts';
import { elementsPlugin } from './elements.ts';
import { headingsPlugin } from './headings.ts';
import { linksPlugin } from './links.ts';
import { mdxElementsPlugin } from './mdx-elements.ts';
import { breakTextPlugin, plainTextPlugin, type TextSink } from './plain-text.ts';
import { rawHtmlPlugins } from './raw-html.ts';
import { FEATURES } from './words.ts';

type Plugins = readonly MdastPluginDefinition[];

/** Without one of these signs a body holds no raw HTML, no hard line break, no definition. */
const RAW_HTML = /</u;
const BREAK = /(?: {2}|\\)[\r\n]|<br/iu;
const DEFINITION = /\]:/u;

/**
 * The plugins that work on the Markdown of one body, in order; they keep what they have seen, so
 * each body needs its own. Each walk over the tree crosses from the parser to JavaScript and back,
 * which takes longer than what is done there: so what does not wait for another goes in one walk,
 * and a walk that can find nothing is left out. With a sink the text of the body is collected.
 */
export function bodyPlugins(context: BodyContext, source: string, sink?: TextSink): Plugins {
  const rawHtml = rawHtmlPlugins(context);
  const text = sink === undefined ? [] : [plainTextPlugin(sink)];
  return [
    firstPass(context, source, rawHtml.check),
    ...(RAW_HTML.test(source) ? [rawHtml.write] : []),
    ...(sink !== undefined && BREAK.test(source) ? [breakTextPlugin] : []),
    lastPass(headingsPlugin(context), text),
  ];
}

function firstPass(
  context: BodyContext,
  source: string,
  rawHtml: MdastPluginDefinition,
): MdastPluginDefinition {
  const links = linksPlugin(context);
  const { after: afterLinks, ...visitors } = {
    ...rawHtml,
    ...mdxElementsPlugin(context, source),
    ...calloutsPlugin(context),
    ...links,
  };
  const hooks = [
    ...(RAW_HTML.test(source) ? [rawHtml.after] : []),
    ...(DEFINITION.test(source) ? [afterLinks] : []),
  ];
  const plugin = { ...visitors, name: 'relnotes-first-pass' };
  if (hooks.length === 0) return plugin;
  return {
    ...plugin,
    after(root, visit) {
      for (const hook of hooks) void hook?.(root, visit);
    },
  };
}

function lastPass(headings: MdastPluginDefinition, text: Plugins): MdastPluginDefinition {
  const plugins = [headings, ...text];
  return {
    ...Object.assign({}, ...text),
    name: 'relnotes-last-pass',
    heading(node, visit) {
      for (const plugin of plugins) void plugin.heading?.(node, visit);
    },
  };
}

/**
 * The same plugins and features for Astro's MDX, which parses `release.mdx` and the handbook again when it
 * renders them. They only transform: the catalog has checked the file before. A file outside
 * `contentDir` is left as it is.
 */
export function mdxPlugins(contentDir: string): {
  mdastPlugins: MdastPluginList;
  hastPlugins: HastPluginList;
  features: Features;
} {
  return {
    mdastPlugins: [
      ({ fileURL, source }) => {
        const file = contentPath(contentDir, fileURL);
        return file === undefined ? undefined : bodyPlugins(silentContext(file), source);
      },
    ],
    hastPlugins: [
      ({ fileURL }) => contentPath(contentDir, fileURL) !== undefined && elementsPlugin(),
    ],
    features: FEATURES,
  };
}

function contentPath(contentDir: string, fileURL: URL | undefined): string | undefined {
  if (fileURL?.protocol !== 'file:') return undefined;
  const path = relative(contentDir, fileURLToPath(fileURL)).split(sep).join('/');
  return path.startsWith('..') || path === '' ? undefined : path;
}
