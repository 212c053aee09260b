import { answersOf, boxesOf, optionOf, type PlanFields } from './answers.ts';
import { ENDS, type VersionLists } from './versions.ts';
import type { Fill } from './words.ts';

/** Choices of the reader: versions, options that do not apply, and the values of unticked filters by their names. */
export interface PlanChoice {
  readonly versions: VersionLists;
  readonly excluded: ReadonlySet<string>;
  readonly unticked: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads the choice from the fields. */
export function choiceOf(fields: PlanFields): PlanChoice {
  const unticked = fields.filters.map(
    (list) => [list.name, new Set(untickedOf(list).map(({ value }) => value))] as const,
  );
  return {
    versions: fields.versions,
    excluded: new Set(answersOf(fields).no),
    unticked: new Map(unticked),
  };
}

/** Describes the choice for print and export: versions, answers, and what a filter leaves out; empty without any. */
export function choiceText(fields: PlanFields, fill: Fill): string {
  const answers = answersOf(fields);
  const said = (name: string, labels: readonly string[]) =>
    // Options are whole sentences, so commas could not separate them.
    labels.length === 0 ? '' : fill(name, { list: labels.join(' · ') });
  return [
    ...ENDS.map((end) => (answers[end] === '' ? '' : fill(end, { version: answers[end] }))),
    said('applies', titlesOf(fields, answers.yes)),
    said('notApplies', titlesOf(fields, answers.no)),
    said(
      'leftOut',
      fields.filters.flatMap(untickedOf).map(({ labels }) => textOf(labels?.[0])),
    ),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** Says which questions have no answer, so that their steps are all shown. */
export function answersText(fields: PlanFields, open: readonly string[], fill: Fill): string {
  const { versions, options } = fields;
  const isOpen = versions.from?.options[0]?.value === '' && versions.from.value === '';
  const list = [
    isOpen ? fill('version') : '',
    open.length === 0 ? '' : fill('options', { n: open.length, all: options.length }),
  ].filter((text) => text !== '');
  if (list.length === 0) return fill('answered');
  const { lang } = document.documentElement;
  return fill('unanswered', { list: new Intl.ListFormat(lang).format(list) });
}

function titlesOf({ options }: PlanFields, ids: readonly string[]): string[] {
  return options
    .filter((field) => ids.includes(optionOf(field)))
    .map((field) => textOf(field.querySelector('legend')?.firstChild));
}

function untickedOf(list: HTMLElement): HTMLInputElement[] {
  return boxesOf(list).filter(({ checked }) => !checked);
}

function textOf(node: Node | null | undefined): string {
  return node?.textContent?.trim() ?? '';
}
