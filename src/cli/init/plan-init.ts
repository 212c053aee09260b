import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readGuardedText } from '../../catalog/read/guarded-file.ts';
import { exampleFiles } from './example-files.ts';
import { UNKNOWN_ADDRESS } from './init-questions.ts';
import { projectFiles, type ProjectFile } from './project-files.ts';
import type { Setup } from './setup.ts';
import { siteText } from './site-text.ts';
import { starterFiles } from './starter-folder.ts';

/** The files that `relnotes init` writes, and those that it leaves. */
export interface InitPlan {
  /** Texts by path from the project, with `/`. */
  readonly files: ReadonlyMap<string, string>;
  readonly left: readonly LeftFile[];
  /** Next steps that depend on the answers and the folder. */
  readonly remarks: readonly string[];
}

/** A file that exists, and is left as it is. */
export interface LeftFile {
  readonly path: string;
  /** The lines to add by hand, in words; undefined if nothing is missing. */
  readonly advice: string | undefined;
  readonly lines: readonly string[];
}

/** Facts about the folder. */
export interface InitPlace {
  /** A clone of Relnotes has the files beside the content. */
  readonly isProgram: boolean;
  readonly hasSite: boolean;
  /** Whether a host looks for workflows in this folder. */
  readonly hasWorkflow: boolean;
  /** Whether the address is a guess from the repository. */
  readonly isGuess: boolean;
}

/** Plans the files of a new site. A file that exists is never changed. */
export function planInit(folder: string, setup: Setup, place: InitPlace): InitPlan {
  const beside = place.isProgram ? [] : projectFiles(setup, place.hasWorkflow);
  const isThere = ({ path }: ProjectFile) => existingName(folder, path) !== undefined;
  const content = place.hasSite ? [] : contentFiles(setup);
  const fresh = beside
    .filter((file) => !isThere(file))
    .map(({ path, text }) => [path, text] as const);
  const site = { path: `${setup.content}/site.yaml`, advice: undefined, lines: [] };
  return {
    files: new Map([...content, ...fresh]),
    left: [
      ...(place.hasSite ? [site] : []),
      ...beside.filter(isThere).map((file) => leftFile(folder, file)),
    ],
    remarks: remarksOn(setup, place),
  };
}

function contentFiles(setup: Setup): (readonly [string, string])[] {
  const templates = starterFiles('content');
  const files: (readonly [string, string])[] = [
    ['site.yaml', siteText(templates.get('site.yaml') ?? '', setup)],
    ...exampleFiles(templates, setup),
  ];
  return files.map(([path, text]) => [`${setup.content}/${path}`, text]);
}

/** Returns the name of an existing file; a README may have another spelling and ending. */
function existingName(folder: string, path: string): string | undefined {
  if (exists(join(folder, path))) return path;
  if (path !== 'README.md') return undefined;
  return readdirSync(folder).find((name) => /^readme(?:\.\w+)?$/iu.test(name));
}

/** A link that leads nowhere exists, too. A path through a file does not, and cannot be written either. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function leftFile(folder: string, { path, lines, advice }: ProjectFile): LeftFile {
  const name = existingName(folder, path) ?? path;
  const known = new Set((readGuardedText(join(folder, name)) ?? '').split(/\r?\n/u));
  // Lines of other files have a meaning only together.
  const isList = path === '.gitignore';
  const missing = isList ? lines.filter((line) => !known.has(line)) : lines;
  const isComplete = isList ? missing.length === 0 : lines.every((line) => known.has(line));
  if (lines.length > 0 && isComplete) return { path: name, advice: undefined, lines: [] };
  return { path: name, advice, lines: missing };
}

function remarksOn({ url, content, host }: Setup, place: InitPlace): string[] {
  const file = `${content}/site.yaml`;
  return [
    ...(place.hasSite ? [`${file} exists, so the content stays as it is.`] : []),
    ...(!place.hasSite && url === UNKNOWN_ADDRESS
      ? [`The address of the site is not known: set url in ${file} before you publish it.`]
      : []),
    ...(!place.hasSite && place.isGuess && url !== UNKNOWN_ADDRESS
      ? [`url in ${file} is the usual address of Pages for this repository: ${url}`]
      : []),
    ...(content === 'content' || place.isProgram
      ? []
      : [
          `Add to package.json, so that commands find the content: "relnotes": { "content": "${content}" }`,
        ]),
    ...(host === 'none' || place.hasWorkflow || place.isProgram
      ? []
      : [
          'No workflow was written: the host looks for it at the top of the repository. Run init there.',
        ]),
  ];
}
