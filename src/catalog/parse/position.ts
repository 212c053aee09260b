import { memoizeByObject } from '../../lib/memoize.ts';
import type { SourcePosition } from '../problem.ts';
import { pathKey, readDocument } from '../read/yaml-document.ts';
import type { YamlSource } from '../read/yaml-source.ts';

/** Returns the position of the value at a path, or of its nearest ancestor in the file. */
export function positionOf(source: YamlSource, path: readonly PropertyKey[]): SourcePosition {
  const { values } = documentOf(source);
  for (let length = path.length; length >= 0; length -= 1) {
    const found = values.get(pathKey(path.slice(0, length)));
    if (found !== undefined) return found;
  }
  return { line: source.firstLine, column: 1 };
}

/** Returns the position of the key at a path, or of the nearest ancestor's value. */
export function keyPositionOf(source: YamlSource, path: readonly PropertyKey[]): SourcePosition {
  return documentOf(source).keys.get(pathKey(path)) ?? positionOf(source, path);
}

/** Parses the YAML again with positions, which only files with problems need. */
const documentOf = memoizeByObject(({ yaml, firstLine }: YamlSource) =>
  readDocument('', yaml, firstLine),
);
