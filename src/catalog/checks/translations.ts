import { didYouMean } from '../nearest.ts';
import { originalOf } from '../noun.ts';
import type { Problem } from '../problem.ts';
import { at, type CheckInput } from './check.ts';

/** A translation is in a language of the site and stands beside its original. */
export function checkTranslations({ parsed, paths, site }: CheckInput): Problem[] {
  return parsed.flatMap((file) => {
    const lang = 'lang' in file.file ? file.file.lang : undefined;
    if (file.noun !== 'translation' || lang === undefined || site === undefined) return [];
    if (!site.languages.includes(lang)) {
      const message = `"${lang}" is not a language of the site`;
      return [at(file, [], 'unknown-language', message, didYouMean(lang, site.languages))];
    }
    const original = originalOf(file.path, lang);
    if (paths.has(original)) return [];
    const hint = `Write ${original} first, or remove the translation.`;
    return [at(file, [], 'orphan-translation', `there is no ${original} to translate`, hint)];
  });
}
