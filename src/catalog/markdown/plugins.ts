import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  Features,
  HastPluginDefinition,
  HastPluginList,
  MdastPluginDefinition,
  MdastPluginList,
} from 'satteri';
import { calloutsPlugin } from './callouts.ts';
import { silentContext, type BodyContext } from './context.ts';
import { elementsPlugin } from './elements.ts';
import { headingLinks } from './heading-links.ts';
import { linksPlugin } from './links.ts';
import { rawHtmlPlugins } from './raw-html.ts';
import { FEATURES } from './words.ts';

/** The plugins of one body, in order; they keep what they have seen, so each body needs its own. */
export function bodyPlugins(context: BodyContext): {
  mdastPlugins: MdastPluginDefinition[];
  hastPlugins: HastPluginDefinition[];
} {
  return {
    mdastPlugins: [linksPlugin(context), calloutsPlugin(context), ...rawHtmlPlugins(context)],
    hastPlugins: [elementsPlugin(context), headingLinks],
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
  const pluginsFor = (fileURL: URL | undefined): ReturnType<typeof bodyPlugins> | undefined => {
    const file = contentPath(contentDir, fileURL);
    return file === undefined ? undefined : bodyPlugins(silentContext(file));
  };
  return {
    mdastPlugins: [({ fileURL }) => pluginsFor(fileURL)?.mdastPlugins],
    hastPlugins: [({ fileURL }) => pluginsFor(fileURL)?.hastPlugins],
    features: FEATURES,
  };
}

function contentPath(contentDir: string, fileURL: URL | undefined): string | undefined {
  if (fileURL?.protocol !== 'file:') return undefined;
  const path = relative(contentDir, fileURLToPath(fileURL)).split(sep).join('/');
  return path.startsWith('..') || path === '' ? undefined : path;
}
