import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const EXAMPLE = '"relnotes": { "content": "docs/notes" }';

/**
 * Returns the content folder that `relnotes.content` in the package.json of a project names, undefined if it names none.
 * Throws an Error for people if the file cannot be read, or `relnotes` holds anything else.
 */
export function projectContent(root: string): string | undefined {
  const settings = settingsIn(root);
  if (settings === undefined) return undefined;
  if (!isObject(settings)) throw wrong('relnotes is not an object');
  const [other] = Object.keys(settings).filter((name) => name !== 'content');
  if (other !== undefined) throw wrong(`relnotes has no setting "${other}", only "content"`);
  const { content } = settings;
  if (content === undefined) return undefined;
  if (typeof content === 'string' && content.trim() !== '') return content;
  throw wrong('relnotes.content is not the path of a folder');
}

function settingsIn(root: string): unknown {
  const text = textOf(join(root, 'package.json'));
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value['relnotes'] : undefined;
  } catch {
    throw new Error('package.json is not valid JSON. Correct it, then run the command again.');
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
  } catch {
    return undefined;
  }
}

function wrong(fact: string): Error {
  return new Error(`package.json: ${fact}. Write it as in ${EXAMPLE}.`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
