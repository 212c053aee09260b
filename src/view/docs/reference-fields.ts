import { fieldList, type FieldEntry, type FieldShape } from '../../schema/field-list.ts';
import { isEntryType, ENTRY_TYPES } from '../../schema/entry-types.ts';
import type { ViewContext } from '../context.ts';
import { inlineHtml } from '../shared/inline.ts';

type ReferenceWords = ViewContext['words']['reference'];

/** Every field of one kind of content file, as the schema has it. */
export interface FieldReference {
  readonly id: string;
  readonly caption: string;
  /** The file's place in the content folder. */
  readonly files: string;
  readonly says: string;
  readonly columns: ReferenceWords['columns'];
  readonly rows: readonly FieldRow[];
}

export interface FieldRow {
  /** Unique on a page, so that a field can be linked to. */
  readonly id: string;
  readonly path: string;
  readonly required: string | undefined;
  readonly meaningHtml: string;
  /** What stands in its place, or where its own fields are listed. */
  readonly remarksHtml: readonly string[];
  readonly valueHtml: string;
  /** As YAML; undefined if there is none. */
  readonly example: string | undefined;
  readonly noExample: string;
}

/** `<FieldReference noun>`: the fields of a kind of content file. Throws if there is no such kind. */
export function fieldReference({ words }: ViewContext, entryType: string): FieldReference {
  if (!isEntryType(entryType)) {
    const known = Object.keys(ENTRY_TYPES).join(', ');
    throw new Error(`<FieldReference> has an unknown noun "${entryType}". Known: ${known}.`);
  }
  const { schema, files, says } = ENTRY_TYPES[entryType];
  return {
    id: `fields-${entryType}`,
    caption: words.reference.fields(files),
    files,
    says,
    columns: words.reference.columns,
    rows: fieldList(schema).map((entry) => row(words, entryType, entry)),
  };
}

function row(words: ViewContext['words'], entryType: string, entry: FieldEntry): FieldRow {
  const { required, fallback, sameAs, noExample } = words.reference;
  const remarks = [
    ...(entry.fallback === undefined ? [] : [fallback(`\`${asYaml(entry.fallback)}\``)]),
    ...(entry.sameAs === undefined ? [] : [sameAs(`\`${entry.sameAs}\``)]),
  ];
  return {
    id: `field-${entryType}-${entry.path.replaceAll(/[^\w]+/gu, '-').replace(/-$/u, '')}`,
    path: entry.path,
    required: entry.required ? required : undefined,
    meaningHtml: inlineHtml(entry.description),
    remarksHtml: remarks.map(inlineHtml),
    valueHtml: inlineHtml(value(words, entry.shape)),
    example: entry.example === undefined ? undefined : asYaml(entry.example),
    noExample,
  };
}

/** What may stand in a field, in words; what is to be written as it stands is in backticks. */
function value(words: ViewContext['words'], shape: FieldShape): string {
  const { forms, atMost, listOf, byKey, either } = words.reference;
  switch (shape.kind) {
    case 'scalar': {
      const { one } = forms[shape.form];
      return shape.atMost === undefined ? one : atMost(one, words.formats.number(shape.atMost));
    }
    case 'choice':
      return words.formats.alternatives(shape.words.map((word) => `\`${word}\``));
    case 'group':
      return forms.group.one;
    case 'record':
      return byKey(value(words, shape.of));
    case 'either':
      return shape.of.map((way) => value(words, way)).reduce(either);
    case 'list':
      return listOf(several(words, shape.of));
  }
}

function several(words: ViewContext['words'], shape: FieldShape): string {
  if (shape.kind === 'scalar') return words.reference.forms[shape.form].many;
  return shape.kind === 'group' ? words.reference.forms.group.many : value(words, shape);
}

/** A value as one line of YAML, as a writer would type it. */
function asYaml(found: unknown): string {
  if (Array.isArray(found)) return `[${found.map(asYaml).join(', ')}]`;
  if (typeof found !== 'object' || found === null) return String(found);
  const pairs = Object.entries(found).map(([key, inner]) => `${key}: ${asYaml(inner)}`);
  return `{ ${pairs.join(', ')} }`;
}
