import { trimSeparators } from './marks.ts';

/** A part of a decision, found in a line. */
export type FoundDecision =
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'outcome'; readonly text: string }
  | { readonly kind: 'option'; readonly text: string; readonly rejected: string | undefined };

const OUTCOME =
  /^(?:decided|decision|outcome|agreed|resolved|consensus|conclusion)\s*[:–—-]\s*(.*)$/iu;
const OPTION = /^(?:(?:option|variant|alternative)\s*\w{0,2}\s*[:.)–—-]|[a-h]\))\s*(.+)$/iu;
const ASKED = /^(?:open )?(?:question|to decide|decision needed)\s*[:–—-]\s*(.+)$/iu;
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
  const isQuestion = /\S{2,}(?:\s+\S+){2,}\?$/u.test(text) || UNSURE.test(text);
  return isQuestion ? { kind: 'question', text } : undefined;
}

function readOption(text: string): FoundDecision {
  const match = /^(.*?)[\s,;(–—-]+rejected\s*:?\s*([^)]+)\)?\s*$/iu.exec(text);
  if (match === null) return { kind: 'option', text: trimSeparators(text), rejected: undefined };
  return {
    kind: 'option',
    text: trimSeparators(match[1] ?? ''),
    rejected: trimSeparators(match[2] ?? ''),
  };
}
