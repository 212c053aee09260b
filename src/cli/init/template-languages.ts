import { parse } from 'yaml';
import { editFrontMatter } from '../../edits/front-matter.ts';
import { setValue } from '../../edits/yaml-edit.ts';

/** The language of the templates; translations lie beside them. */
const ORIGINAL = 'en';
const TRANSLATION = /^(.*)\.([a-z]{2})(\.mdx?)$/u;

/** The part of an entry that is translated. */
interface Words {
  readonly title: string;
  /** The text after the front matter. */
  readonly body: string;
}

/**
 * Chooses the languages of templates: the entry itself gets the words of the first language, and each other language
 * a translation. A language without words has no translation.
 */
export function withLanguages(
  templates: ReadonlyMap<string, string>,
  languages: readonly string[],
): Map<string, string> {
  const [main = ORIGINAL] = languages;
  const files = [...templates].flatMap(([path, text]) => {
    if (TRANSLATION.test(path)) return [];
    const extension = /\.mdx?$/u.exec(path)?.[0];
    if (extension === undefined) return [[path, text] as const];
    const stem = path.slice(0, -extension.length);
    const wordsIn = (language: string) => {
      const found = language === ORIGINAL ? text : templates.get(`${stem}.${language}${extension}`);
      return found === undefined ? undefined : wordsOf(found);
    };
    const translations = languages.slice(1).flatMap((language) => {
      const words = wordsIn(language);
      if (words === undefined) return [];
      return [
        [`${stem}.${language}${extension}`, withWords('---\ntitle: x\n---\n', words)] as const,
      ];
    });
    const words = wordsIn(main);
    return [[path, words === undefined ? text : withWords(text, words)] as const, ...translations];
  });
  return new Map(files);
}

function wordsOf(text: string): Words {
  const [, yaml = '', body = ''] = /^---\n(.*?)^---\n(.*)$/msu.exec(text) ?? [];
  const { title }: { title: string } = parse(yaml);
  return { title, body };
}

function withWords(text: string, { title, body }: Words): string {
  const titled = editFrontMatter(text, (yaml) => setValue(yaml, ['title'], title));
  const end = titled.indexOf('\n---\n', 3) + '\n---\n'.length;
  return titled.slice(0, end) + body;
}
