import type { YamlPath } from '../../src/edits/yaml-edit.ts';

/** Every path of a value whose last step is a key of a map. */
export function keyPaths(value: unknown, path: YamlPath = []): YamlPath[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => keyPaths(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    [...path, key],
    ...keyPaths(item, [...path, key]),
  ]);
}

/** Every path of a value that leads to a map. */
export function mapPaths(value: unknown, path: YamlPath = []): YamlPath[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => mapPaths(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => mapPaths(item, [...path, key]));
  return [path, ...inner];
}

/** The value at a path; undefined if there is none. */
export function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (found, step) =>
      typeof found === 'object' && found !== null
        ? Object.getOwnPropertyDescriptor(found, step)?.value
        : undefined,
    value,
  );
}
