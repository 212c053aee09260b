import { excerptOf, linesIn, type Excerpt } from '../../catalog/excerpt.ts';
import { originalOf } from '../../catalog/parse/entry.ts';
import { shownFile, type Problem } from '../../catalog/problem.ts';
import type { ReadResult } from '../../catalog/read-catalog.ts';
import { fileOf, type ContentFolders } from '../../catalog/read/folders.ts';
import { languageOf } from '../../catalog/read/layout.ts';
import { makeUrls, urlOfContent } from '../../view/urls.ts';

/** A problem as the dev server shows it in the browser. */
export interface DevProblem extends Pick<Problem, 'code' | 'level' | 'message' | 'hint'> {
  /** `content/releases/v1/items/x.md:4:7`. */
  readonly place: string;
  /** The same with an absolute path, for the editor. */
  readonly target: string;
  readonly excerpt: Excerpt | undefined;
  /** The page of the entry: `releases/v1/items/x/`, without base and language. Undefined for a file without a page. */
  readonly page: string | undefined;
}

/** The problems of the content for one page: at most a number of each level, those of the page first. */
export interface DevProblems {
  readonly errors: readonly DevProblem[];
  readonly warnings: readonly DevProblem[];
  /** All of them, shown or not. */
  readonly counts: { readonly errors: number; readonly warnings: number };
  /** Pages of entries with errors, with anchors: `releases/v1/known-issues/#leak`. */
  readonly broken: readonly string[];
}

/** Options of the problems of a page. */
export interface DevProblemOptions extends ContentFolders {
  /** The name of the content folder in messages. */
  readonly name: string;
}

const MAX_SHOWN = 50;
const MAX_BROKEN = 1000;

/** Returns a function for the problems that a page shows; its argument is the address as in `DevProblem.page`. */
export function devProblems(
  { problems, files }: Pick<ReadResult, 'problems' | 'files'>,
  options: DevProblemOptions,
): (page: string) => DevProblems {
  const linesOf = linesIn(files);
  const errors = problems.filter(({ level }) => level === 'error');
  const warnings = problems.filter(({ level }) => level === 'warning');
  const pages = new Set(errors.map(({ file }) => pageOf(file)));
  const broken = [...pages].flatMap((page) => page ?? []).slice(0, MAX_BROKEN);
  const shown = (all: readonly Problem[], page: string): DevProblem[] => {
    const isOwn = ({ file }: Problem) => samePage(pageOf(file), page);
    const [own, others] = [all.filter(isOwn), all.filter((found) => !isOwn(found))];
    return [...own, ...others].slice(0, MAX_SHOWN).map((found) => ({
      ...shownProblem(found, options),
      excerpt: excerptOf(linesOf(found.file), found),
    }));
  };
  return (page) => ({
    errors: shown(errors, page),
    warnings: shown(warnings, page),
    counts: { errors: errors.length, warnings: warnings.length },
    broken,
  });
}

function shownProblem(found: Problem, options: DevProblemOptions): Omit<DevProblem, 'excerpt'> {
  const { file, line, column, code, level, message, hint } = found;
  return {
    ...{ code, level, message, hint },
    place: `${shownFile(file, options.name)}:${line}:${column}`,
    target: `${fileOf(options, file)}:${line}:${column}`,
    page: pageOf(file),
  };
}

const URLS = makeUrls({ origin: '', base: '', prefix: '' });

/** Returns the page that shows a file, or would show it; a translation is shown on the page of its original. */
function pageOf(file: string): string | undefined {
  if (!/\.(?:mdx?|yaml)$/u.test(file)) return undefined;
  const lang = languageOf(file);
  return urlOfContent(URLS, lang === undefined ? file : originalOf(file, lang));
}

function samePage(own: string | undefined, page: string): boolean {
  return own !== undefined && own.split('#', 1).join('') === page;
}
