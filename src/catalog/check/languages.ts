import { LANGUAGES } from '../../i18n/languages.ts';
import { didYouMean } from '../parse/nearest.ts';
import type { Problem } from '../problem.ts';
import { at, filesOf, type CheckInput } from './check.ts';

/** The program has words in every language of the site, and each is named once. */
export function checkLanguages(input: CheckInput): Problem[] {
  const known = Object.keys(LANGUAGES);
  return filesOf(input, 'site').flatMap((file) =>
    file.fields.languages.flatMap((lang, index, all) => {
      const place = ['languages', index];
      if (!known.includes(lang)) {
        const message = `the program has no words in "${lang}"`;
        return [at(file, place, 'language-without-words', message, didYouMean(lang, known))];
      }
      if (all.indexOf(lang) === index) return [];
      const message = `the language "${lang}" is named twice`;
      return [at(file, place, 'duplicate-id', message, 'Remove one of the two.')];
    }),
  );
}
