import { isMap, type Node } from 'yaml';
import type { SourceRecord } from '../notes/source-note.ts';
import { listOf, textOf, type YamlPair, type YamlSource } from '../shared/yaml-source.ts';

/** Reads new modules, and plugins and objects by their types: `lookup`, `role`. */
export function* moduleNotes(
  source: YamlSource,
  home: { readonly file: string; readonly version: string },
  { key: section, value }: YamlPair,
): Generator<SourceRecord> {
  const groups = isMap(value)
    ? source.pairsOf(value).map(({ key, value: list }) => ({ type: typeName(key, section), list }))
    : [{ type: section === 'modules' ? 'module' : section, list: value }];
  for (const { type, list } of groups) {
    for (const entry of listOf(list)) yield* newNote(source, home, { section, type, entry });
  }
}

function typeName(key: string, section: string): string {
  return section === 'plugins' ? `${key} plugin` : key;
}

interface NewThing {
  readonly section: string;
  readonly type: string;
  readonly entry: Node;
}

function* newNote(
  source: YamlSource,
  home: { readonly file: string; readonly version: string },
  { section, type, entry }: NewThing,
): Generator<SourceRecord> {
  const place = { file: home.file, line: source.lineOf(entry) };
  const fields = new Map(source.pairsOf(entry).map((pair) => [pair.key, textOf(pair.value)]));
  const name = fields.get('name');
  if (name === undefined) {
    const why = 'it has no name';
    yield { record: 'skipped', ...place, text: textOf(entry) ?? section, why };
    return;
  }
  yield {
    record: 'note',
    ...{ ...home, ...place, section, kind: 'feature' },
    title: `New ${type}: ${name}`,
    text: description(fields.get('description') ?? ''),
    ...{ component: [name], authors: [], links: [] },
  };
}

/** Markup of Ansible in descriptions of modules: `C(code)`, `I(italic)`, `L(text,address)`. */
function description(text: string): string {
  return text
    .replaceAll(/\bL\(([^(),]{1,200}), ?(https?:\/\/[^\s()]{1,500})\)/gu, '[$1]($2)')
    .replaceAll(/\bU\((https?:\/\/[^\s()]{1,500})\)/gu, '<$1>')
    .replaceAll(/\b(?:C|V|O|RV|E|P|M)\(([^()\n]{1,200})\)/gu, '`$1`')
    .replaceAll(/\bI\(([^()\n]{1,200})\)/gu, '*$1*')
    .replaceAll(/\bB\(([^()\n]{1,200})\)/gu, '**$1**');
}
