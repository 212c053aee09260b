import { parse } from 'yaml';
import { setValue } from '../../edits/yaml-edit.ts';
import type { YamlValue } from '../../edits/yaml-render.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { UNKNOWN_ADDRESS } from './init-questions.ts';
import type { Setup } from './setup.ts';

/** The name of the software in the templates. */
const TEMPLATE_NAME = 'Example';

/** Returns site.yaml for a setup: the template with the answers; lists that are not wanted become comments. */
export function siteText(template: string, setup: Setup): string {
  const { name, url, repository, languages, products, areas, hasReview, today } = setup;
  const fields: Readonly<Record<string, YamlValue>> = parse(template);
  const title = withName(localized(fields['title'] ?? '', languages), name);
  const criteria = localized(fields['criteria'] ?? [], languages);
  const set = (text: string, key: string, value: YamlValue | undefined) =>
    value === undefined ? switchOff(text, key) : setValue(text, [key], value);
  const values: readonly (readonly [string, YamlValue | undefined])[] = [
    ['title', title],
    ['url', url],
    ['repository', repository],
    ['languages', languages],
    ['products', listOrNone(products.map(({ id, title: words }) => ({ id, title: words })))],
    ['areas', listOrNone(areas.map(({ id, title: words }) => ({ id, title: words })))],
    ['criteria', hasReview ? criteria : undefined],
  ];
  const localizedTemplate = setValue(template, ['criteria'], criteria);
  const text = values.reduce((sofar, [key, value]) => set(sofar, key, value), localizedTemplate);
  const prefix = `${url === UNKNOWN_ADDRESS ? 'example.org' : new URL(url).hostname},${today.slice(0, 4)}`;
  return text.replace(/^(#identity: ).*$/mu, (_, key: string) => `${key}${prefix}`);
}

function listOrNone(list: readonly YamlValue[]): readonly YamlValue[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** Replaces each text for all languages by that for those of a site; by a plain text if it is one language. */
export function localized(value: YamlValue, languages: readonly string[]): YamlValue {
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map((entry) => localized(entry, languages));
  const isText = Object.keys(value).every((key) => key in LANGUAGES);
  const [first = ''] = languages;
  const only = value[first];
  if (isText && languages.length === 1 && only !== undefined) return only;
  const keys = isText ? languages : Object.keys(value);
  return Object.fromEntries(
    keys.flatMap((key) => {
      const entry = value[key];
      return entry === undefined ? [] : [[key, localized(entry, languages)] as const];
    }),
  );
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function withName(value: YamlValue, name: string): YamlValue {
  if (typeof value === 'string') return value.replace(TEMPLATE_NAME, () => name);
  if (typeof value !== 'object' || isList(value)) return value;
  const entries = Object.entries(value).map(([key, entry]) => [key, withName(entry ?? '', name)]);
  return Object.fromEntries(entries);
}

/** Makes a field of a template with its value a comment. */
function switchOff(text: string, key: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${key}:`));
  const after = lines.findIndex((line, index) => index > start && !line.startsWith(' '));
  return lines
    .map((line, index) => (index >= start && index < after ? `#${line}` : line))
    .join('\n');
}
