import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  mdxToMdast,
  type Features,
  type HastPluginList,
  type MdastPluginDefinition,
  type MdastPluginList,
} from 'satteri';
import { HANDBOOK } from '../../../domain/handbook-path.ts';
import type { ContentFolders } from '../../read/folders.ts';
import { calloutsPlugin } from './callouts.ts';
import { silentContext } from './context.ts';
import { elementsPlugin } from './elements.ts';
import { headingsPlugin } from './headings.ts';
import { linksPlugin } from './links.ts';
import { rawHtmlPlugin } from './raw-html.ts';
import { readBody, type BodyReading } from './read-body.ts';
import { FEATURES } from './words.ts';

/**
 * Returns the plugin that prepares the tree of a parsed body for HTML. Each node that a plugin asks for
 * crosses from the parser to JavaScript and back, so this is one plugin, and it asks for no node that the body
 * cannot have.
 */
export function bodyPlugin(
  file: string,
  source: string,
  { headingIds, rawHtml }: Pick<BodyReading, 'headingIds' | 'rawHtml'>,
): MdastPluginDefinition {
  return {
    ...linksPlugin(file),
    ...(headingIds.length > 0 ? headingsPlugin(headingIds) : {}),
    ...(rawHtml.length > 0 ? rawHtmlPlugin(rawHtml) : {}),
    ...(source.includes('[!') ? calloutsPlugin : {}),
    name: 'relnotes-body',
  };
}

/**
 * Returns the same plugins and features for Astro's MDX, which parses `release.mdx` and the handbook again to
 * render them. They only transform, since the catalog has checked the file. Files outside these folders
 * stay as they are.
 */
export function mdxPlugins(folders: ContentFolders): {
  mdastPlugins: MdastPluginList;
  hastPlugins: HastPluginList;
  features: Features;
} {
  return {
    mdastPlugins: [
      ({ fileURL, source }) => {
        const file = entryPath(folders, fileURL);
        if (file === undefined) return undefined;
        const tree = mdxToMdast(source, { features: FEATURES });
        return bodyPlugin(file, source, readBody(tree, source, silentContext(file)));
      },
    ],
    hastPlugins: [
      ({ fileURL }) => entryPath(folders, fileURL) !== undefined && elementsPlugin(new Map()),
    ],
    features: FEATURES,
  };
}

function entryPath(
  { contentDir, handbookDir }: ContentFolders,
  fileURL: URL | undefined,
): string | undefined {
  if (fileURL?.protocol !== 'file:') return undefined;
  const file = fileURLToPath(fileURL);
  const inHandbook = pathBelow(handbookDir, file);
  return inHandbook === undefined ? pathBelow(contentDir, file) : `${HANDBOOK}/${inHandbook}`;
}

function pathBelow(folder: string, file: string): string | undefined {
  const path = relative(folder, file).split(sep).join('/');
  return path.startsWith('..') || path === '' ? undefined : path;
}
