import { LANGUAGES } from '../../i18n/languages.ts';
import { didYouMean } from '../parse/nearest.ts';
import type { Problem } from '../problem.ts';
import { at, filesOf, type CheckInput } from './check.ts';

/** Reports languages without interface texts, and languages that are listed twice. */
export function checkLanguages(input: CheckInput): Problem[] {
  const known = [...new Set([...Object.keys(LANGUAGES), ...input.projectLanguages])];
  return filesOf(input, 'site').flatMap((file) =>
    file.fields.languages.flatMap((lang, index, all) => {
      const path = ['languages', index];
      if (!known.includes(lang)) {
        const message = `Relnotes has no interface texts in the language "${lang}"`;
        const hint = `${didYouMean(lang, known)} The page "Languages" of the handbook shows how to add one.`;
        return [at(file, path, 'language-without-words', message, hint)];
      }
      if (all.indexOf(lang) === index) return [];
      const message = `the language "${lang}" is listed twice`;
      return [at(file, path, 'duplicate-id', message, 'Remove one of the two.')];
    }),
  );
}
