import { readMarks } from './marks.ts';

/**
 * Finds the longest name that starts a text and is followed by nothing but a state. A name itself may
 * contain state words (`Central API: open questions`).
 */
export function matchTitle<T>(
  named: readonly { readonly value: T; readonly name: string }[],
  text: string,
): { readonly value: T; readonly rest: string } | undefined {
  const lower = text.toLowerCase();
  return named
    .filter(({ name }) => name !== '' && lower.startsWith(name.toLowerCase()))
    .map(({ value, name }) => ({ value, rest: text.slice(name.length) }))
    .filter(({ rest }) => isOnlyState(rest))
    .toSorted((a, b) => a.rest.length - b.rest.length)[0];
}

function isOnlyState(rest: string): boolean {
  if (!/^(?![\p{L}\p{N}-])/u.test(rest)) return false;
  return !/[\p{L}\p{N}]/u.test(readMarks(rest.replace(/\([^()]*\)/gu, ' ')).rest);
}
