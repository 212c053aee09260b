import { handlesOf } from './asks.ts';
import { trimSeparators } from './marks.ts';
import type { People } from './people.ts';

const OWNER =
  /^(?:owners?|responsible|assignees?|assigned(?: to)?|driver|who|by whom|verantwortliche?r?|zuständige?r?|wer)\s*:\s*(\S.*)$/iu;
const LONGEST_NAME = 40;

/** Reads a line such as `Owner: jo, kim` as the people who look after an item. */
export function readOwners(people: People, text: string): string[] {
  const names = OWNER.exec(text.replaceAll(/[*_]{2}/gu, ''))?.[1];
  if (names === undefined) return [];
  const handles = handlesOf(names);
  const found =
    handles.length > 0
      ? handles
      : names.split(/\s?[,;&+/]\s?|\s(?:and|und)\s/u).map((name) => trimSeparators(name));
  const known = found.map((name) => people.find(name) ?? name);
  const areNames = known.every(
    (name) => /^\p{L}/u.test(name) && name.length <= LONGEST_NAME && name.split(' ').length <= 3,
  );
  return areNames ? [...new Set(known)] : [];
}
