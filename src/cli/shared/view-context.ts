import { didYouMean } from '../../catalog/parse/nearest.ts';
import { readLocation } from '../../catalog/read/read-location.ts';
import type { ReadResult } from '../../catalog/read-catalog.ts';
import { wordsOf } from '../../i18n/languages.ts';
import type { ViewContext } from '../../view/context.ts';
import { makeUrls, prefixOf } from '../../view/urls.ts';
import { textOption, type RawOptions } from './command.ts';
import { contentDirOf } from './content.ts';
import { UsageError, type Io } from './io.ts';

/**
 * Creates the context for page models, in the language of `--lang`, else the first language of the
 * site. Throws a UsageError for a language that the site does not have.
 */
export async function viewContextOf(
  io: Io,
  options: RawOptions,
  { catalog }: ReadResult,
): Promise<ViewContext> {
  const { languages } = catalog.site;
  const lang = textOption(options, 'lang') ?? languages[0] ?? 'en';
  if (!languages.includes(lang)) {
    throw new UsageError(`the site has no language "${lang}". ${didYouMean(lang, languages)}`);
  }
  const place = await readLocation(contentDirOf(io, options), io.env, io.cwd);
  const urls = makeUrls({
    ...place,
    prefix: prefixOf(lang, languages),
    withheld: catalog.withheld,
  });
  const { languages: projectLanguages = {} } = io.project ?? {};
  const words = wordsOf(lang, projectLanguages);
  return { catalog, today: io.today, lang, words, projectLanguages, urls };
}
