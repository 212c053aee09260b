import { en } from '../i18n/en.ts';
import type { Words } from '../i18n/words.ts';
import { nearest } from '../catalog/parse/nearest.ts';

/** The words of a file, if they are complete, and everything that is wrong with them. */
export interface CheckedWords {
  readonly words: Words | undefined;
  readonly problems: readonly string[];
}

/** Compares the words of a language with English: each is there, of the same kind, and no other is. */
export function checkWords(value: unknown): CheckedWords {
  const problems = [...differences([], en, value), ...directionProblem(value)];
  return { words: problems.length === 0 && isWords(value) ? value : undefined, problems };
}

function* differences(path: readonly string[], wanted: unknown, value: unknown): Generator<string> {
  const name = path.join('.') || 'the default export';
  if (isObject(wanted) && isObject(value)) yield* groupDifferences(path, wanted, value);
  else if (value === undefined) yield `${name} is missing (${kindOf(wanted)})`;
  else if (isObject(wanted) || typeof value !== typeof wanted) {
    yield `${name} must be ${kindOf(wanted)}`;
  } else if (typeof wanted === 'string' && typeof value === 'string') {
    if (value.trim() === '') yield `${name} is empty`;
    const lost = placeholders(wanted).filter((one) => !value.includes(one));
    if (lost.length > 0) yield `${name} lacks ${lost.join(', ')}`;
  }
}

function kindOf(wanted: unknown): string {
  if (isObject(wanted)) return `an object with ${count(wanted)} words`;
  return typeof wanted === 'function' ? 'a function' : 'a text';
}

function* groupDifferences(
  path: readonly string[],
  wanted: Readonly<Record<string, unknown>>,
  value: Readonly<Record<string, unknown>>,
): Generator<string> {
  const known = Object.keys(wanted);
  for (const key of known) {
    yield* differences(
      [...path, key],
      wanted[key],
      Object.hasOwn(value, key) ? value[key] : undefined,
    );
  }
  for (const key of Object.keys(value).filter((found) => !Object.hasOwn(wanted, found))) {
    const near = nearest(
      key,
      known.filter((one) => !Object.hasOwn(value, one)),
    );
    const name = [...path, key].join('.');
    yield `${name} is not a word of the interface${near === undefined ? '' : `; is ${near} meant?`}`;
  }
}

function directionProblem(value: unknown): string[] {
  const language = isObject(value) ? value['language'] : undefined;
  const direction = isObject(language) ? language['direction'] : undefined;
  if (typeof direction !== 'string' || ['ltr', 'rtl', ''].includes(direction.trim())) return [];
  return [`language.direction is "${direction.slice(0, 20)}", which is neither ltr nor rtl`];
}

/** Returns the names in braces that scripts of pages replace. */
function placeholders(text: string): string[] {
  return text.match(/\{\w+\}/gu) ?? [];
}

function count(group: object): number {
  return Object.values(group).reduce<number>(
    (sum, one: unknown) => sum + (isObject(one) ? count(one) : 1),
    0,
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Holds for what `differences` accepts. */
function isWords(value: unknown): value is Words {
  return isObject(value);
}
