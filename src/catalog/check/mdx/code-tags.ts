import { isProblemCode } from '../../../schema/code-severity.ts';
import { isMdxComponent, MDX_RULES, type MdxComponent } from '../../../schema/mdx-components.ts';
import {
  attributeFaults,
  type WrittenAttribute,
} from '../../parse/markdown/mdx-component-rules.ts';
import { textOf } from '../../parse/markdown/mdx-constants.ts';
import { problem, type Problem, type SourcePosition } from '../../problem.ts';
import type { CheckInput } from '../check.ts';
import { visitNodes, type CodeNode, type ParsedCode } from './parse-code.ts';
import { valueProblem } from './values.ts';

/** Returns the problems of components that an expression places, as for those in the text. */
export function tagProblems(
  path: string,
  { program, source, positionOf }: ParsedCode,
  input: CheckInput,
  defined: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  visitNodes(program, (node) => {
    const tag = node.type === 'JSXOpeningElement' ? tagOf(node, source) : undefined;
    if (tag === undefined || defined.has(tag.name)) return;
    problems.push(...problemsOf(path, tag, positionOf(node.start), input));
  });
  return problems;
}

interface Tag {
  readonly name: MdxComponent;
  readonly attributes: readonly WrittenAttribute[];
}

function problemsOf(
  path: string,
  { name, attributes }: Tag,
  at: SourcePosition,
  input: CheckInput,
): Problem[] {
  const faults = attributeFaults(name, attributes, path);
  const values = attributes.flatMap((one) => {
    const kind = one.name === undefined ? undefined : MDX_RULES[name].attributes[one.name]?.value;
    const text = textOf(one.value);
    if (text === undefined || (kind !== 'release' && kind !== 'area')) return [];
    return valueProblem(input, path, { ...at, kind, text, component: name });
  });
  return [
    ...faults.map(({ code, message, hint }) =>
      problem(path, at, isProblemCode(code) ? code : 'mdx-component', message, hint),
    ),
    ...values,
  ];
}

function tagOf(node: CodeNode, source: string): Tag | undefined {
  const name = textAt(Reflect.get(node, 'name'), source);
  const attributes: unknown = Reflect.get(node, 'attributes');
  if (!isMdxComponent(name) || !Array.isArray(attributes)) return undefined;
  return { name, attributes: attributes.map((one: unknown) => attributeOf(one, source)) };
}

function attributeOf(node: unknown, source: string): WrittenAttribute {
  if (!isRange(node) || node.type !== 'JSXAttribute') return { name: undefined, value: undefined };
  const name = textAt(Reflect.get(node, 'name'), source);
  const value: unknown = Reflect.get(node, 'value');
  if (!isRange(value)) return { name, value: null };
  const text: unknown = Reflect.get(value, 'value');
  if (typeof text === 'string') return { name, value: text };
  const code = source.slice(value.start + 1, value.end - 1);
  return { name, value: { type: 'mdxJsxAttributeValueExpression', value: code } };
}

function textAt(node: unknown, source: string): string {
  return isRange(node) ? source.slice(node.start, node.end) : '';
}

function isRange(node: unknown): node is CodeNode & { readonly end: number } {
  return typeof node === 'object' && node !== null && 'start' in node && 'end' in node;
}
