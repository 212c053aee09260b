import { didYouMean } from '../parse/nearest.ts';
import type { Problem } from '../problem.ts';
import { at, filesOf, type CheckInput, type GoodFile } from './check.ts';
import { ownValue } from '../../lib/own-value.ts';

type ItemFile = GoodFile<'item'>;

/** Reports a field both at the top and in the history, and parts that are named before they are declared. */
export function checkHistories(input: CheckInput): Problem[] {
  return filesOf(input, 'item').flatMap((file) => [
    ...fieldsInBoth(file),
    ...criteriaInBoth(file),
    ...partFieldsInBoth(file),
    ...unknownParts(file),
    ...duplicateParts(file),
  ]);
}

function inBoth(file: ItemFile, path: readonly PropertyKey[], name: string): Problem {
  const message = `"${name}" is at the top and in the history`;
  const hint = 'Keep it only in the history, where the last value counts.';
  return at(file, path, 'field-in-history', message, hint);
}

function fieldsInBoth(file: ItemFile): Problem[] {
  const { fields } = file;
  return (['status', 'maturity', 'attention'] as const)
    .filter((name) => fields[name] !== undefined)
    .filter((name) => fields.history.some((entry) => entry[name] !== undefined))
    .map((name) => inBoth(file, [name], name));
}

function criteriaInBoth(file: ItemFile): Problem[] {
  const { criteria, history } = file.fields;
  return Object.keys(criteria)
    .filter((id) => history.some((entry) => Object.hasOwn(entry.criteria, id)))
    .map((id) => inBoth(file, ['criteria', id], `criteria.${id}`));
}

function partFieldsInBoth(file: ItemFile): Problem[] {
  const { parts, history } = file.fields;
  return parts.flatMap((part, index) => {
    const changes = history.flatMap((entry) => ownValue(entry.parts, part.id) ?? []);
    const path = ['parts', index];
    const plain = (['status', 'likelihood'] as const)
      .filter((name) => part[name] !== undefined)
      .filter((name) => changes.some((change) => change[name] !== undefined))
      .map((name) => inBoth(file, [...path, name], `parts.${part.id}.${name}`));
    const criteria = Object.keys(part.criteria)
      .filter((id) => changes.some((change) => Object.hasOwn(change.criteria, id)))
      .map((id) => inBoth(file, [...path, 'criteria', id], `parts.${part.id}.criteria.${id}`));
    return [...plain, ...criteria];
  });
}

function unknownParts(file: ItemFile): Problem[] {
  const known = file.fields.parts.map(({ id }) => id);
  return file.fields.history.flatMap((entry, index) =>
    Object.keys(entry.parts)
      .filter((id) => !known.includes(id))
      .map((id) => {
        const path = ['history', index, 'parts', id];
        return at(file, path, 'unknown-part', `unknown part "${id}"`, didYouMean(id, known));
      }),
  );
}

function duplicateParts(file: ItemFile): Problem[] {
  const { parts } = file.fields;
  return parts.flatMap(({ id }, index) => {
    if (parts.findIndex((part) => part.id === id) === index) return [];
    const message = `two parts have the id "${id}"`;
    return [at(file, ['parts', index, 'id'], 'duplicate-id', message, 'Rename one of them.')];
  });
}
