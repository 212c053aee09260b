import type { PlanState } from './state.ts';
import {
  chosenVersion,
  chooseVersion,
  ENDS,
  keepForward,
  versionLists,
  type VersionLists,
} from './versions.ts';

/** The answers of a plan. */
export type Answers = Pick<PlanState, 'from' | 'to' | 'yes' | 'no'>;

/** The fields of the plan. */
export interface PlanFields {
  readonly versions: VersionLists;
  /** One for each option, named by `data-option`, with three answers. */
  readonly options: readonly HTMLFieldSetElement[];
  /** Lists of checkboxes that filter the steps, named after parameters of the address. */
  readonly filters: readonly HTMLFieldSetElement[];
}

/** Finds the fields of the plan. */
export function fieldsOf(tool: HTMLElement): PlanFields {
  return {
    versions: versionLists(tool),
    options: [...tool.querySelectorAll<HTMLFieldSetElement>('[data-option]')],
    filters: [...tool.querySelectorAll<HTMLFieldSetElement>('[data-filters] fieldset')],
  };
}

/** Returns the boxes or buttons of a field. */
export function boxesOf(field: HTMLElement): HTMLInputElement[] {
  return [...field.querySelectorAll('input')];
}

/** Returns the id of the option that a field asks for. */
export function optionOf(field: HTMLElement): string {
  return field.dataset['option'] ?? '';
}

/** Reads the answers from the fields. */
export function answersOf({ versions, options }: PlanFields): Answers {
  const answered = (answer: string) =>
    options
      .filter((field) => boxesOf(field).some((box) => box.checked && box.value === answer))
      .map(optionOf);
  return {
    from: chosenVersion(versions.from),
    to: chosenVersion(versions.to),
    yes: answered('yes'),
    no: answered('no'),
  };
}

/** Sets the fields to answers; those that the path does not know are passed over. Returns the ends of unknown versions. */
export function setAnswers(fields: PlanFields, { yes, no, ...versions }: Answers) {
  const unknown = ENDS.filter((end) => !chooseVersion(end, fields.versions[end], versions[end]));
  for (const field of fields.options) {
    const id = optionOf(field);
    const answer = yes.includes(id) ? 'yes' : no.includes(id) ? 'no' : '';
    for (const box of boxesOf(field)) box.checked = box.value === answer;
  }
  keepForward(fields.versions);
  return unknown;
}

/** Returns the ids of the options without an answer. */
export function openOptions(fields: PlanFields): string[] {
  const { yes, no } = answersOf(fields);
  return fields.options.map(optionOf).filter((id) => !yes.includes(id) && !no.includes(id));
}

/** Answers “no” to all options without an answer. */
export function answerRest(fields: PlanFields): void {
  const answers = answersOf(fields);
  setAnswers(fields, { ...answers, no: [...answers.no, ...openOptions(fields)] });
}
