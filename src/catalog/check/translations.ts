import { didYouMean } from '../parse/nearest.ts';
import { originalOf } from '../parse/entry.ts';
import type { ParsedFile } from '../parse/parse-file.ts';
import type { Problem } from '../problem.ts';
import { at, filesOf, type CheckInput, type GoodFile } from './check.ts';

/** Fields that must be translated. A title may be a name, and a body has its own summary. */
const WORDS = ['impact', 'action', 'workaround', 'backup', 'verify', 'rollback', 'body'];

/** Reports translations in unknown languages, without an original, or with missing fields. */
export function checkTranslations(input: CheckInput): Problem[] {
  const { parsed, paths, site } = input;
  const byPath = new Map(parsed.map((file) => [file.path, file]));
  return parsed.flatMap((file) => {
    const lang = 'lang' in file.file ? file.file.lang : undefined;
    if (file.entryType !== 'translation' || lang === undefined || site === undefined) return [];
    if (!site.languages.includes(lang)) {
      const message = `"${lang}" is not a language of the site`;
      return [at(file, [], 'unknown-language', message, didYouMean(lang, site.languages))];
    }
    const original = originalOf(file.path, lang);
    if (!paths.has(original)) {
      const hint = `Write ${original} first, or remove the translation.`;
      return [at(file, [], 'orphan-translation', `there is no ${original} to translate`, hint)];
    }
    const good = filesOf({ ...input, parsed: [file] }, 'translation');
    return good.flatMap((translation) => untranslated(translation, byPath.get(original)));
  });
}

/** A page shows missing fields in the language of the original, within the translation. */
function untranslated(file: GoodFile<'translation'>, original: ParsedFile | undefined): Problem[] {
  if (original?.fields === undefined) return [];
  const has = ({ fields, body }: ParsedFile) => [
    ...Object.entries(fields ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [key])),
    ...(body?.text ? ['body'] : []),
  ];
  const own = has(file);
  const left = has(original).filter((key) => WORDS.includes(key) && !own.includes(key));
  if (left.length === 0) return [];
  const message = `the translation lacks what the original has: ${left.join(', ')}`;
  return [at(file, [], 'translation-partial', message, 'Translate that too.')];
}
