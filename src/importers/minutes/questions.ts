import { trimEndOf } from '../../lib/text-ends.ts';
import { trimSeparators } from './marks.ts';

/** A part of a decision, found in a line. */
export type FoundDecision =
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'outcome'; readonly text: string }
  | { readonly kind: 'option'; readonly text: string; readonly rejected: string | undefined };

const OUTCOME =
  /^(?:decided|decision|outcome|agreed|resolved|consensus|conclusion)\s*[:–—-](.*)$/iu;
const OPTION = /^(?:(?:option|variant|alternative)(?:\s*\w{1,2})?\s*[:.)–—-]|[a-h]\))\s*(\S.*)$/iu;
const ASKED = /^(?:open )?(?:question|to decide|decision needed)\s*[:–—-]\s*(\S.*)$/iu;
const UNSURE =
  /\b(?:unsure|unclear|not clear|not sure|undecided|open|to be (?:decided|clarified|discussed))\b,?\s+(?:whether|if|how|which|who|when|what|where|why)\b/iu;

/** Reads a line as a question, an outcome or an option; undefined if it is none of them. */
export function findDecision(text: string): FoundDecision | undefined {
  const outcome = OUTCOME.exec(text);
  if (outcome !== null) return { kind: 'outcome', text: trimSeparators(outcome[1] ?? '') };
  const option = OPTION.exec(text);
  if (option !== null) return readOption(option[1] ?? '');
  const asked = ASKED.exec(text);
  if (asked !== null) return { kind: 'question', text: trimSeparators(asked[1] ?? '') };
  return endsInQuestion(text) || UNSURE.test(text) ? { kind: 'question', text } : undefined;
}

/** Returns whether a text of at least three words, one of the first longer than a letter, ends with `?`. */
function endsInQuestion(text: string): boolean {
  const words = text.trimStart().split(/\s+/u);
  const last = words.at(-1) ?? '';
  const isLong = (word: string) => [...word].length > 1;
  return last.endsWith('?') && isLong(last) && words.slice(0, -2).some(isLong);
}

function readOption(text: string): FoundDecision {
  const match = /[\s,;(–—-]rejected(?:\s*:)?([^)]+)\)?$/iu.exec(text.trimEnd());
  if (match === null) return { kind: 'option', text: trimSeparators(text), rejected: undefined };
  const option = trimEndOf(text.slice(0, match.index), (sign) => /[\s,;(–—-]/u.test(sign));
  return {
    kind: 'option',
    text: trimSeparators(option),
    rejected: trimSeparators(match[1] ?? ''),
  };
}
