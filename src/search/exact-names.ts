import { folded, isPlain } from './fold.ts';
import { byLanguage } from './stems.ts';
import { setApart } from './words.ts';

/** Before the names in the list of terms: no word begins with it. */
const MARK = '=';

/** Longer names are cut, and told apart by a hash. */
const LONGEST = 24;
const KEPT = 12;

/** Words around a name in a query, by language code: "upgrade from r4 to r7", "PR 512". English ones count everywhere. */
const FILLERS: Readonly<Record<string, string>> = {
  en: 'upgrade upgrading update from to path release version pr pull request mr merge issue change bug no',
  de: 'aktualisierung aktualisieren umstieg von nach auf zu bis pfad fehler anderung nr',
  es: 'actualizar actualizacion de desde a hasta ruta cambio incidencia',
  fr: 'mise a niveau jour de depuis vers chemin demande anomalie modification',
  ja: 'から まで へ に を の アップグレード 更新 リリース バージョン',
};

/** Signs that do not count in a name. */
const SIGNS = /[^\p{L}\p{N}\p{M}.]+/gu;
const PLAIN_SIGNS = /[^a-z\d.]+/giu;

/** Returns the term of an exact name, such as a version, an id or a title; undefined for a name without words. */
export function nameTerm(name: string): string | undefined {
  const normal = joinedTokens(tokensOf(name));
  return normal === '' ? undefined : termOf(normal);
}

/** Returns the terms of the names that a query may be: as typed, and without the words around a name. */
export function queriedNames(text: string, lang: string): string[] {
  const tokens = tokensOf(text);
  const fillers = new Set([FILLERS['en'], byLanguage(FILLERS, lang)].join(' ').split(' '));
  const bare = tokens.filter((token) => !fillers.has(token));
  const normals = [joinedTokens(tokens), joinedTokens(bare)];
  return [...new Set(normals)].filter((normal) => normal !== '').map(termOf);
}

/**
 * Returns the parts of a name as they are compared: folded, without signs, dots only in numbers. "v7.0.1" is
 * "7.0.1", and "#512" is "512".
 */
function tokensOf(name: string): string[] {
  return setApart(name)
    .split(/[\s/|,;:()\u2192>]+/u)
    .map((token) =>
      folded(token)
        .replace(isPlain(token) ? PLAIN_SIGNS : SIGNS, '')
        .replace(/(?<!\d)\.|\.(?!\d)/gu, '')
        .replace(/^v(?=\d)/u, ''),
    )
    .filter((token) => token !== '');
}

/** Joins tokens by spaces, letters and a number after them without: "rc 2" is "rc2". */
function joinedTokens(tokens: readonly string[]): string {
  return tokens.join(' ').replace(/(?<=^|\s)([^\s\d.]+) (?=\d+(?:\s|$))/gu, '$1');
}

function termOf(normal: string): string {
  if (normal.length <= LONGEST) return MARK + normal;
  return `${MARK}${[...normal].slice(0, KEPT).join('')}~${hash(normal)}`;
}

/** Returns the FNV-1a hash of a text over its UTF-16 units (Fowler, Noll and Vo), in base 36. */
function hash(text: string): string {
  let value = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01_00_01_93);
  }
  return (value >>> 0).toString(36);
}
