import type { Place } from './problem.ts';
import type { YamlSource } from './yaml-source.ts';

/** No line of a file that is read is longer. */
const COLUMNS = 2 ** 21;

/** A place as one number: ten thousand files have a million of them. */
export function packPlace({ line, column }: Place): number {
  return line * COLUMNS + column;
}

/** The key under which a place is kept. */
export function pathKey(path: readonly PropertyKey[]): string {
  return path.map(String).join('\u0000');
}

/** The place of the value at a path, or of its nearest ancestor that was written. */
export function placeOf(source: YamlSource, path: readonly PropertyKey[]): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const packed = source.values.get(pathKey(path.slice(0, length)));
    if (packed !== undefined) return unpack(packed);
  }
  return source.start;
}

/** The place of the key at a path, or of the nearest ancestor's value. */
export function placeOfKey(source: YamlSource, path: readonly PropertyKey[]): Place {
  const packed = source.keys.get(pathKey(path));
  return packed === undefined ? placeOf(source, path) : unpack(packed);
}

function unpack(packed: number): Place {
  return { line: Math.floor(packed / COLUMNS), column: packed % COLUMNS };
}
