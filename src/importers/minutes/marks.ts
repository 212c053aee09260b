import { trimOf } from '../../lib/text-ends.ts';
import type { Status } from '../../schema/vocabulary.ts';
import { readStateWord } from './state-words.ts';

/** The meaning of the signs and the state words of a line. */
export interface LineMarks {
  readonly status: Status | undefined;
  /** Work in progress: undecided for an item, unmet for a criterion. */
  readonly underWay: boolean;
  readonly attention: boolean;
  /** The release that an item was postponed to, as written. */
  readonly target: string | undefined;
  /** The text without signs and state words. */
  readonly rest: string;
}

const ATTENTION =
  /:(?:exclamation|heavy_exclamation_mark|grey_exclamation|bangbang|warning|rotating_light):|(?:❗|❕|‼|⚠|🚨)\uFE0F?/gu;
/** The signs of a status, as emoji and as short names. */
const SIGNS: readonly (readonly [Status, RegExp])[] = [
  [
    'ready',
    /:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|green_circle):|(?:✅|✔|☑|🟢)\uFE0F?/gu,
  ],
  [
    'undecided',
    /:(?:question|grey_question|construction|hourglass|hourglass_flowing_sand|thinking|thinking_face|yellow_circle|large_yellow_circle):|(?:❓|❔|🚧|⏳|⌛|🤔|🟡)\uFE0F?/gu,
  ],
  [
    'deferred',
    /:(?:no_entry_sign|no_entry|x|negative_squared_cross_mark|red_circle|prohibited):|(?:🚫|⛔|❌|❎|🔴)\uFE0F?/gu,
  ],
];
const UNDER_WAY_SIGN = /:construction:|:hourglass(?:_flowing_sand)?:|🚧|⏳|⌛/u;

/** Reads the signs and the separate state words of a line: `X: done`, `X (WIP)`, `DONE: X`. */
export function readMarks(text: string): LineMarks {
  const signs = readSigns(text);
  const word = readStateWord(signs.rest);
  const status = signs.status ?? word.status;
  const rest = trimSeparators(word.rest);
  return {
    status,
    underWay: UNDER_WAY_SIGN.test(text) || word.underWay,
    attention: signs.attention || /(?:^|\s)!{1,3}(?:\s|$)|^attention\b/iu.test(text),
    target: word.target,
    // `Status: done` names nothing.
    rest: status !== undefined && /^(?:status|state|stand)$/iu.test(rest) ? '' : rest,
  };
}

/** Removes the signs of states and of attention from a text. */
export function withoutSigns(text: string): string {
  const patterns = [...SIGNS.map(([, pattern]) => pattern), ATTENTION];
  return patterns.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
}

function readSigns(text: string) {
  const found = SIGNS.filter(([, pattern]) => text.search(pattern) !== -1);
  const first = found.toSorted(([, a], [, b]) => text.search(a) - text.search(b))[0];
  return {
    status: first?.[0],
    attention: text.search(ATTENTION) !== -1,
    rest: withoutSigns(text),
  };
}

/** Removes separators and white space from both ends of a text. */
export function trimSeparators(text: string): string {
  return trimOf(text.replace(/\s+/gu, ' '), (sign) => /[\s:|–—-]/u.test(sign));
}
