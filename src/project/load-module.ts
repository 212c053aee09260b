import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** The default export of a module, or the reason why there is none. */
export type LoadedModule = { readonly value: unknown } | { readonly problem: string };

/**
 * Loads the default export of a module of a project. A changed file is another module, since the dev server reads it
 * again without a new process. Never rejects: a module that throws is a problem.
 */
export async function loadModule(file: string, example: string): Promise<LoadedModule> {
  try {
    const digest = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
    const loaded: unknown = await import(
      /* @vite-ignore */ `${pathToFileURL(file).href}?digest=${digest}`
    );
    if (typeof loaded === 'object' && loaded !== null && 'default' in loaded) {
      return { value: loaded.default };
    }
    return { problem: `it has no default export. Write ${example}.` };
  } catch (error) {
    return {
      problem: `it cannot be loaded: ${reasonOf(error, file)}. Correct it, then run the command again.`,
    };
  }
}

/** Returns the line of a syntax error in a file, which Node only prints; undefined if it lies in another file. */
function syntaxLine(file: string): string | undefined {
  const { stderr } = spawnSync(process.execPath, ['--check', file], { encoding: 'utf8' });
  return /^[^\n]*:(\d+)\n/u.exec(stderr)?.[1];
}

/** The words with which Node says that a file with imports or exports is taken for CommonJS. */
const IS_NO_MODULE = /import statement outside a module|Unexpected token 'export'/u;

/** Returns the message of an error, and the line of the file where it arose. */
function reasonOf(error: unknown, file: string): string {
  if (!(error instanceof Error)) return String(error);
  if (IS_NO_MODULE.test(error.message) && /\.[jt]s$/u.test(file)) {
    return `package.json says that it is not an ES module; rename it to ${basename(file).replace(/(?=[jt]s$)/u, 'm')}`;
  }
  const name = error.name === 'Error' ? '' : `${error.name}: `;
  const message = `${name}${error.message}`.trim().replace(/\s+/gu, ' ').replace(/\.$/u, '');
  const at = error instanceof SyntaxError ? syntaxLine(file) : positionIn(error.stack ?? '', file);
  return at === undefined ? message : `${message} (line ${at})`;
}

/** Returns the line in a stack that lies in the file, which a stack names by its address. */
function positionIn(stack: string, file: string): string | undefined {
  const address = pathToFileURL(file).href;
  const [, , line] =
    stack.split('\n').flatMap((one) => {
      const at = one.indexOf(address);
      return at === -1 ? [] : [/^([^:\s]*):(\d+)/u.exec(one.slice(at + address.length)) ?? []];
    })[0] ?? [];
  return line;
}
