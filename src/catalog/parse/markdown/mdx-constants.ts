import type { MdastNode } from 'satteri';
import type { FoundCode } from './context.ts';

type JsxNode = Readonly<Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>>;

/** The value of an attribute of MDX: text, nothing, or an expression in braces. */
export type AttributeValue = Extract<
  JsxNode['attributes'][number],
  { type: 'mdxJsxAttribute' }
>['value'];

const QUOTED = /^\s*(?:"([^"\\\n]*)"|'([^'\\\n]*)'|`([^`\\$]*)`)\s*$/u;

/** Returns the text of an attribute, also of a plain text in braces; undefined for any other value. */
export function textOf(value: AttributeValue): string | undefined {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? undefined : quotedText(value.value);
}

/** Returns the text of code that is only a quoted text without escapes; undefined for any other code. */
export function quotedText(code: string): string | undefined {
  const [match, ...texts] = QUOTED.exec(code) ?? [];
  return match === undefined ? undefined : texts.find((text) => text !== undefined);
}

const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^[-+]?(?:\d[\w.]*|\.\d\w*)$/u, 'a number'],
  [/^(?:true|false)$/u, 'true or false'],
  [/^(?:null|undefined)$/u, 'nothing'],
  [/^\[[^\]]*\]$/u, 'a list'],
  [/^\{[^}]*\}$/u, 'an object'],
];

/** Returns a word for a value in braces that can be no text, such as a number; undefined if that is not certain. */
export function nonTextOf(value: AttributeValue): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const code = value.value.trim();
  return OTHERS.find(([pattern]) => pattern.test(code))?.[1];
}

/** Returns the mark of code that is constant. */
export function constantIf(isConstant: boolean): Pick<FoundCode, 'isConstant'> {
  return isConstant ? { isConstant } : {};
}

/** Returns whether code is more than constant texts, so that Astro has to compile its file. */
export function needsCompiling(code: readonly FoundCode[] | undefined): boolean {
  return code?.some(({ isConstant }) => isConstant !== true) === true;
}
