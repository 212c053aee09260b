import { readState, stateJson, type PlanState } from './state.ts';

/** The longest plan in a link, in characters; mail programs and chats cut longer addresses. */
const MAX_LINK = 8000;
const PARAMETER = /^#plan=([\w-]*)$/u;

/**
 * Returns a plan as the fragment of an address, which no browser sends to the server; undefined if it is too long for
 * a link.
 */
export function planFragment(state: PlanState): string | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify(stateJson(state)));
  const binary = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  const text = btoa(binary)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/u, '');
  return text.length > MAX_LINK ? undefined : `#plan=${text}`;
}

/** Reads a plan from the fragment of an address; `invalid` if it is damaged, undefined if there is none. */
export function readFragment(fragment: string): PlanState | 'invalid' | undefined {
  if (!fragment.startsWith('#plan=')) return undefined;
  const text = PARAMETER.exec(fragment)?.[1];
  if (text === undefined || text.length > MAX_LINK) return 'invalid';
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.codePointAt(0) ?? 0);
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const state = readState(value);
    return 'invalid' in state ? 'invalid' : state;
  } catch {
    return 'invalid';
  }
}
