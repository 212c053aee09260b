import { fieldList, type FieldEntry, type FieldShape } from '../../schema/field-list.ts';
import { isEntryType, ENTRY_TYPES } from '../../schema/entry-types.ts';
import type { ViewContext } from '../context.ts';
import { inlineHtml } from '../shared/inline.ts';
import type { Html } from '../../lib/html.ts';

type ReferenceWords = ViewContext['words']['reference'];

/** All fields of one kind of content file, from its schema. */
export interface FieldReference {
  readonly id: string;
  readonly caption: string;
  /** Path pattern of the files in the content folder. */
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
  readonly meaningHtml: Html;
  /** The default, or where the field's own fields are listed. */
  readonly remarksHtml: readonly Html[];
  readonly valueHtml: Html;
  /** As YAML; undefined without an example. */
  readonly example: string | undefined;
  readonly noExample: string;
}

/** Returns the data of `<FieldReference entry>`. Throws if there is no such kind of entry. */
export function fieldReference({ words }: ViewContext, entryType: string): FieldReference {
  if (!isEntryType(entryType)) {
    const known = Object.keys(ENTRY_TYPES).join(', ');
    throw new Error(
      `<FieldReference> has an unknown kind of entry "${entryType}". Known: ${known}.`,
    );
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
    valueHtml: inlineHtml(valueText(words, entry.shape)),
    example: entry.example === undefined ? undefined : asYaml(entry.example),
    noExample,
  };
}

/** Describes the values of a field in words; literal values are in backticks. */
function valueText(words: ViewContext['words'], shape: FieldShape): string {
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
      return byKey(valueText(words, shape.of));
    case 'either':
      return shape.of.map((way) => valueText(words, way)).reduce(either);
    case 'list':
      return listOf(several(words, shape.of));
  }
}

function several(words: ViewContext['words'], shape: FieldShape): string {
  if (shape.kind === 'scalar') return words.reference.forms[shape.form].many;
  return shape.kind === 'group' ? words.reference.forms.group.many : valueText(words, shape);
}

/** Formats a value as one line of YAML, as a writer would type it. */
function asYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asYaml).join(', ')}]`;
  if (typeof value === 'string' && /^[*&!{%@]/u.test(value)) return `'${value}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${asYaml(inner)}`);
  return `{ ${pairs.join(', ')} }`;
}
