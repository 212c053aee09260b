import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Features, HastPluginList, MdastPluginDefinition, MdastPluginList } from 'satteri';
import { HANDBOOK } from '../../../domain/handbook-path.ts';
import type { ContentFolders } from '../../read/folders.ts';
import { calloutsPlugin } from './callouts.ts';
import { elementsPlugin } from './elements.ts';
import { headingsPlugin } from './headings.ts';
import { linksPlugin } from './links.ts';
import { readMdx } from './mdx-code-in.ts';
import { rawHtmlPlugin } from './raw-html.ts';
import type { BodyReading } from './read-body.ts';
import { FEATURES } from './words.ts';

/**
 * Returns the plugin that prepares the tree of a parsed body for HTML. Each node that a plugin asks for
 * crosses from the parser to JavaScript and back, so this is one plugin, and it asks for no node that the body
 * cannot have.
 */
export function bodyPlugin(
  file: string,
  source: string,
  { headings, rawHtml }: Pick<BodyReading, 'headings' | 'rawHtml'>,
): MdastPluginDefinition {
  return {
    ...linksPlugin(file),
    ...(headings.ids.length > 0 ? headingsPlugin(headings) : {}),
    ...(rawHtml.length > 0 ? rawHtmlPlugin(rawHtml) : {}),
    ...(source.includes('[!') ? calloutsPlugin : {}),
    name: 'relnotes-body',
  };
}

/**
 * Returns the same plugins and features for Astro's MDX, which compiles `release.mdx` and pages with code. Files
 * outside these folders are not transformed.
 */
export function mdxPlugins(folders: ContentFolders): {
  mdastPlugins: MdastPluginList;
  hastPlugins: HastPluginList;
  features: Features;
} {
  return {
    mdastPlugins: [
      ({ fileURL, source }) => {
        if (fileURL?.pathname.endsWith('.mdx') === false) return undefined;
        const file = entryPath(folders, fileURL);
        return file === undefined ? undefined : bodyPlugin(file, source, readMdx(source));
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
