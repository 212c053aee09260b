import type { Look } from './cjk.ts';

/** A character that the parser must not see, and how its place has to look. */
export interface Mask {
  readonly character: string;
  readonly look: Look;
}

/** Private characters, which the parser takes for letters, and rare punctuation; as long as what they replace. */
const STAND_INS: Readonly<Record<`${Look}${1 | 2}`, readonly [first: number, last: number]>> = {
  letter1: [0xe0_00, 0xf8_ff],
  letter2: [0xf_00_00, 0xf_0f_ff],
  punctuation1: [0x2e_00, 0x2e_2e],
  punctuation2: [0x1_01_00, 0x1_01_02],
};

/** Returns functions that put masks at offsets of a source, and take them out of what was made from it. */
export function maskTable(source: string, masks: ReadonlyMap<number, Mask>) {
  const standIns = new Map<string, string>();
  const originals = new Map<string, string>();
  const free = freeCharacters(source);
  const standInOf = ({ character, look }: Mask): string => {
    const key = look + character;
    const known = standIns.get(key);
    if (known !== undefined) return known;
    // Without a character that the source does not hold, the place stays as it is.
    const chosen = free(`${look}${character.length === 1 ? 1 : 2}`) ?? character;
    standIns.set(key, chosen);
    originals.set(chosen, character);
    return chosen;
  };
  const places = [...masks].toSorted(([a], [b]) => a - b);
  const parts: string[] = [];
  let at = 0;
  for (const [offset, mask] of places) {
    parts.push(source.slice(at, offset), standInOf(mask));
    at = offset + mask.character.length;
  }
  const masked = parts.join('') + source.slice(at);
  const standIn = new RegExp(`[${[...originals.keys()].map(codeUnit).join('')}]`, 'gu');
  return {
    mask: (): string => masked,
    unmask: (text: string): string =>
      originals.size === 0 ? text : text.replace(standIn, (one) => originals.get(one) ?? one),
  };
}

function codeUnit(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** Returns a function that gives characters that a source does not hold, each once. */
function freeCharacters(source: string) {
  const next = new Map<string, number>();
  return (kind: keyof typeof STAND_INS): string | undefined => {
    const [first, last] = STAND_INS[kind];
    for (let code = next.get(kind) ?? first; code <= last; code += 1) {
      const character = String.fromCodePoint(code);
      if (source.includes(character)) continue;
      next.set(kind, code + 1);
      return character;
    }
    return undefined;
  };
}
