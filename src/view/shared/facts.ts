import type { When } from './format.ts';
import type { Tag } from './marks.ts';

/** One value of a fact: a text, possibly with a link, a day or a mark. */
export interface FactValue {
  readonly text: string;
  readonly href?: string | undefined;
  readonly datetime?: string | undefined;
  readonly tag?: Tag | undefined;
  /** On an upgrade path, the end whose version it names, which readers may choose. */
  readonly version?: 'from' | 'to' | undefined;
}

/** A label with its values, rendered as a row of a description list. */
export interface Fact {
  readonly label: string;
  readonly values: readonly FactValue[];
}

/** Returns a fact with one value; an empty list if the value is undefined. */
export function fact(label: string, value: FactValue | string | undefined): Fact[] {
  if (value === undefined) return [];
  return [{ label, values: [typeof value === 'string' ? { text: value } : value] }];
}

/** Returns a fact with several values; an empty list if there are none. */
export function facts(label: string, values: readonly (FactValue | string)[]): Fact[] {
  if (values.length === 0) return [];
  const all = values.map((value) => (typeof value === 'string' ? { text: value } : value));
  return [{ label, values: all }];
}

/** Returns a day as the value of a fact. */
export function dayValue(when: When): FactValue {
  return { text: when.text, datetime: when.datetime };
}

/** Returns a mark as the value of a fact. */
export function tagValue(tag: Tag): FactValue {
  return { text: tag.word, tag };
}
