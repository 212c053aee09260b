import { basename } from 'node:path';
import type { Languages } from '../i18n/languages.ts';
import type { Words } from '../i18n/words.ts';
import { checkWords } from './check-words.ts';
import { loadModule } from './load-module.ts';
import type { Extensions } from './extensions.ts';

/** The languages of a project, and everything that is wrong with their files. */
export interface LoadedLanguages {
  readonly languages: Languages;
  readonly problems: readonly string[];
}

const MAX_FACTS = 100;

/** Returns what is wrong with a file of words, as one text: what to do first, then a line for each word. */
function wordsProblem(code: string, file: string, facts: readonly string[]): string {
  const more = facts.length - MAX_FACTS;
  const lines = [...facts.slice(0, MAX_FACTS), ...(more > 0 ? [`… and ${more} more`] : [])];
  return [
    `languages.${code}: ${basename(file)} does not fit. Correct these words there; src/i18n/en.js of the package relnotes shows each in English:`,
    ...lines.map((line) => `  ${line}`),
  ].join('\n');
}

/** Loads the files of words of a project. Words are functions, too: no process can hand them to another. */
export async function loadLanguages(files: Extensions['languages']): Promise<LoadedLanguages> {
  const languages: Record<string, Words> = {};
  const problems: string[] = [];
  for (const [code, file] of Object.entries(files)) {
    const loaded = await loadModule(file, 'export default { … } satisfies Words');
    if ('problem' in loaded)
      problems.push(`languages.${code}: ${basename(file)}: ${loaded.problem}`);
    else {
      const { words, problems: found } = checkWords(loaded.value);
      if (words !== undefined) languages[code] = words;
      if (found.length > 0) problems.push(wordsProblem(code, file, found));
    }
  }
  return { languages, problems };
}
