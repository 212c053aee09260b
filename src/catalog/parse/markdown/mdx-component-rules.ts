import {
  MDX_COMPONENTS,
  MDX_RULES,
  type AttributeRule,
  type MdxComponent,
} from '../../../schema/mdx-components.ts';
import { didYouMean, nearest } from '../nearest.ts';
import type { Fault } from './context.ts';
import { nonTextOf, textOf, type AttributeValue } from './mdx-constants.ts';

/** An attribute as it was written; a spread one has no name. */
export interface WrittenAttribute {
  readonly name: string | undefined;
  readonly value: AttributeValue;
}

/** Returns the problem of a component that neither the program nor the project has. */
export function unknownComponent(name: string, projectComponents: readonly string[]): Fault {
  const message = `there is no component <${shortened(name)}>`;
  const known = [...projectComponents, ...MDX_COMPONENTS];
  return { code: 'mdx-component', message, hint: didYouMean(name, known) };
}

/** Attributes that Astro or the runtime of MDX would not hand to a component as they are. */
const NO_PROPERTY = /[^\w-]|^(?:slot|children|key|ref)$/u;

/**
 * Returns the problems of the attributes of a component of the project, which may have any: names that Astro takes for
 * its own, such as `set:html`, and names that are written twice.
 */
export function projectAttributeFaults(
  component: string,
  attributes: readonly WrittenAttribute[],
): Fault[] {
  const names = attributes.map(({ name }) => name);
  return attributes.flatMap(({ name }, index) => {
    if (name === undefined) return [];
    if (NO_PROPERTY.test(name)) {
      const message = `the component <${component}> cannot have the attribute ${shortened(name)}`;
      return [
        fault(
          message,
          'Astro takes it for its own. Give it another name, with letters, digits and hyphens.',
        ),
      ];
    }
    if (names.indexOf(name) === index) return [];
    return [fault(`the component <${component}> has the attribute ${name} twice`, 'Remove one.')];
  });
}

/** Returns the component that an element in lower case may have been meant to be. */
export function meantComponent(name: string): MdxComponent | undefined {
  const meant = MDX_COMPONENTS.find((known) => known.toLowerCase() === name.toLowerCase());
  return meant === nearest(name, MDX_COMPONENTS) ? meant : undefined;
}

/**
 * Returns the problems of a component's attributes: unknown or double names, values that are no text or none of
 * the known words, and required attributes that are missing. `file` tells whether there is a release by default.
 */
export function attributeFaults(
  component: MdxComponent,
  attributes: readonly WrittenAttribute[],
  file: string,
): Fault[] {
  const rules = MDX_RULES[component].attributes;
  const names = attributes.map(({ name }) => name);
  const faults = attributes.flatMap((one, index) =>
    names.indexOf(one.name) < index && one.name !== undefined
      ? [fault(`the component <${component}> has the attribute ${one.name} twice`, 'Remove one.')]
      : attributeFault(component, one),
  );
  // A spread attribute may hold any.
  if (names.includes(undefined)) return faults;
  const missing = Object.entries(rules).filter(
    ([name, rule]) => isRequired(rule, file) && !names.includes(name),
  );
  return [...faults, ...missing.map(([name, rule]) => missingFault(component, name, rule))];
}

function attributeFault(component: MdxComponent, { name, value }: WrittenAttribute): Fault[] {
  const rules = MDX_RULES[component].attributes;
  if (name === undefined) return [];
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  if (rule === undefined) {
    const message = `the component <${component}> has no attribute ${shortened(name)}`;
    const hint = namesHint(name, Object.keys(rules));
    return [{ code: 'mdx-component', message, hint }];
  }
  const text = textOf(value);
  if (text !== undefined) return valueFaults(component, name, rule, text);
  const other = value === null || value === undefined ? 'no value' : nonTextOf(value);
  if (other === undefined) return [];
  const what = other === 'no value' ? 'has no value' : `is ${other}, not text`;
  return [
    fault(`the attribute ${name} of <${component}> ${what}`, `Write ${example(name, rule)}.`),
  ];
}

function valueFaults(
  component: MdxComponent,
  name: string,
  { value }: AttributeRule,
  text: string,
): Fault[] {
  if (value === 'text') {
    if (text.trim() !== '') return [];
    const message = `the attribute ${name} of <${component}> is empty`;
    return [fault(message, 'Write a few words that readers see.')];
  }
  // The ids of releases and areas are compared with the content (check/mdx-values.ts).
  if (typeof value === 'string' || value.includes(text)) return [];
  const message = `unknown ${name} "${shortened(text)}" on <${component}>`;
  return [{ code: 'unknown-value', message, hint: didYouMean(text, value) }];
}

function missingFault(component: MdxComponent, name: string, rule: AttributeRule): Fault {
  const where = rule.required === 'outside-release' ? ' outside of release.mdx' : '';
  const message = `the component <${component}> needs the attribute ${name}${where}`;
  return fault(message, `Write <${component} ${example(name, rule)}>.`);
}

/** Returns whether an attribute has to be written in a file. */
function isRequired({ required }: AttributeRule, file: string): boolean {
  if (required === 'outside-release') return !/^releases\/[^/]+\/release\./u.test(file);
  return required === 'always';
}

function namesHint(name: string, known: readonly string[]): string {
  return known.length === 0 ? 'Remove it.' : didYouMean(name, known);
}

function example(name: string, { value }: AttributeRule): string {
  return `${name}="${typeof value === 'string' ? '…' : (value[0] ?? '…')}"`;
}

function fault(message: string, hint: string): Fault {
  return { code: 'mdx-component', isHarmless: true, message, hint };
}

function shortened(name: string): string {
  return name.slice(0, 40);
}
