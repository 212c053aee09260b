import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { classify } from '../../src/catalog/read/layout.ts';
import { ENTRY_TYPES, type EntryType } from '../../src/schema/entry-types.ts';
import { unwrap } from '../../src/schema/fields.ts';
import { RICH_TREE } from './rich-tree.ts';
import type { Files } from './tree.ts';

/** A text with the signs of every format. Live, it is an element `zq`, an attribute `onzq` or a link. */
export const HOSTILE = `=<zq>" onzq=1 '">&lt;]]>[z](//zq.example)*z*|\\;,:z: #z -->@room`;
/** An address with the signs that addresses may have. */
export const HOSTILE_URL = "https://zq-url.example/a'&b=%22);(,]]?c=$&#d";

/** Fields whose value other rules check: a version, or the name of another entry. */
const CHECKED: ReadonlySet<string> = new Set([
  ...['version', 'item', 'note', 'issue', 'meeting', 'milestone', 'continues', 'supersedes'],
  ...['removed_in', 'deferred_to', 'also_in', 'fixed_in', 'since', 'affects', 'from', 'to', 'use'],
  // Markdown, as in bodies: what it may hold is checked.
  ...['backup', 'verify', 'rollback'],
]);
/** Fields that stand in the history instead, where an entry has one. */
const HISTORIC: ReadonlySet<string> = new Set(['attention', 'likelihood']);

/** Words that look like the tokens with which the program marks addresses and words of the interface. */
export const PROSE =
  'Run `npm run relnotes:check` or relnotes:build, `relnotes-word:note`, relnotes-word:footnotes.';

const SITE = `${String(RICH_TREE['site.yaml']).replace(
  /^support: .*$/mu,
  'support: { phases: [{ id: one, title: x, months: 7 }] }',
)}products: [{ id: one, title: x, summary: x, url: x }]
channels: { matrix: x, feedback: x }
mdx: { code: true }
pull_requests: { skip_label: x }
sections: [{ kind: fix, title: x }]
`;

const TAKING_HEADINGS = `# Main

## Main

See [above](#main).[^1]

## TOC

## S known issues

## Footnote label

## User content fn 1

[^1]: A note.
`;

/** Entries and headings with names that parts of pages have. */
const ID_TAKERS: Files = {
  'releases/r2/items/main.md': `---\ntitle: Main\narea: kaas\nkind: feature\n---\n\n${TAKING_HEADINGS}`,
  'releases/r2/upgrade-notes/main.md': `---\ntitle: Main\nadvice: optional\n---\n\n${TAKING_HEADINGS}`,
  'releases/r2/upgrade-notes/s-before.md': `---\ntitle: Before\nadvice: optional\n---\n\n${TAKING_HEADINGS}`,
  'releases/r2/known-issues/main.md': `---\ntitle: Main\n---\n\n${TAKING_HEADINGS}`,
  'releases/r2/known-issues/now-open.md': `---\ntitle: Open\n---\n\n${TAKING_HEADINGS}`,
};

/** The rich tree, with the groups of fields that it lacks. */
const TREE: Files = {
  ...RICH_TREE,
  'site.yaml': SITE,
  'releases/r2/timeline.yaml': String(RICH_TREE['releases/r2/timeline.yaml']).replace(
    'actual: 2024-02-08',
    'actual: 2024-02-08, withdrawn: { on: 2024-02-09, why: x }',
  ),
  'releases/r1/release.mdx': String(RICH_TREE['releases/r1/release.mdx']).replace(
    'version:',
    'withdrawn: { on: 2024-05-01, why: x, use: r2 }\nversion:',
  ),
  'releases/r2/items/plain.md': `---
title: Plain
area: kaas
kind: feature
criteria: { works: { state: met, evidence: [x] } }
parts:
  - id: play
    title: x
    likelihood: low
    criteria: { works: { state: met, evidence: [x] } }
    asks: [{ of: x, what: x, via: x, why: x, on: 2024-01-29 }]
---

${PROSE}
`,
  'docs/code.mdx': `---
title: Code
---

export const x = 1;

See {x}[^1]. ${PROSE}

> [!NOTE]
> So.

- [ ] relnotes-word:footnote-back:1

[^1]: For now.
`,
  'releases/r2/items/past.md': `---
title: Past
area: kaas
kind: feature
parts: [{ id: play, title: x }]
history: [{ on: 2024-01-29, parts: { play: { criteria: { works: { state: met, evidence: [x] } } } } }]
---
`,
  ...ID_TAKERS,
  'releases/r2/upgrade-notes/links.md':
    '---\ntitle: Links\nadvice: optional\nlinks: [{ label: x, url: x }]\n---\n\nSee there.\n',
  'releases/r2/known-issues/links.md':
    '---\ntitle: Links\nlinks: [{ label: x, url: x }]\n---\n\nSee there.\n',
};

type Value = string | Value[] | { [key: string]: Value };

/** The rich tree with `HOSTILE` in every field of every kind of entry that the schemas let hold it. */
export function hostileTree(): { files: Files; filled: ReadonlySet<string> } {
  const filled = new Set<string>();
  const files = Object.entries(TREE).map(([path, content]) => {
    const type = typeOf(path);
    if (typeof content !== 'string' || type === undefined) return [path, content] as const;
    const { schema } = ENTRY_TYPES[type];
    const [yaml, body] = split(path, content);
    const own = type === 'release' ? `${yaml}product: one\n` : yaml;
    const value: Value = parse(own, { schema: 'failsafe' });
    const written = stringify(fill(schema, value, type, filled), { lineWidth: 0 });
    return [path, body === undefined ? written : `---\n${written}---\n${body}`] as const;
  });
  return { files: Object.fromEntries(files), filled };
}

/** The paths of all fields that may hold `HOSTILE`, by the schemas. */
export function hostileFields(): string[] {
  return Object.entries(ENTRY_TYPES).flatMap(([type, { schema }]) => pathsIn(schema, type));
}

function typeOf(path: string): EntryType | undefined {
  const found = classify(path, false);
  if (found.kind !== 'file' || found.file.entryType === 'file') return undefined;
  return 'lang' in found.file && found.file.lang !== undefined
    ? 'translation'
    : found.file.entryType;
}

function split(path: string, content: string): [string, string | undefined] {
  if (path.endsWith('.yaml')) return [content, undefined];
  const [, yaml = '', body = ''] = /^---\n(.*?)^---\n(.*)$/msu.exec(content) ?? [];
  return [yaml, body];
}

function fill(
  schema: z.core.$ZodType,
  value: Value | undefined,
  path: string,
  filled: Set<string>,
): Value | undefined {
  const hostile = hostileFor(schema, path);
  if (hostile !== undefined && (value === undefined || typeof value === 'string')) {
    filled.add(path);
    return hostile;
  }
  const bare = unwrap(schema);
  const list = bare.find((one) => one instanceof z.ZodArray);
  if (list !== undefined && (value === undefined || Array.isArray(value))) {
    const element = hostileFor(list.element, `${path}[]`);
    if (value === undefined) {
      if (element === undefined) return undefined;
      filled.add(`${path}[]`);
      return [element];
    }
    return value.flatMap((one) => fill(list.element, one, `${path}[]`, filled) ?? []);
  }
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  const group = bare.find((one) => one instanceof z.ZodObject);
  const record = bare.find((one) => one instanceof z.ZodRecord);
  const keys = group === undefined ? Object.keys(value) : Object.keys(group.shape);
  const entries = keys.flatMap((key): [string, Value][] => {
    if (HISTORIC.has(key) && value[key] === undefined && path !== 'item') return [];
    if (HISTORIC.has(key) && 'history' in value) return [];
    const child = group?.shape[key] ?? record?.valueType;
    const at = group === undefined ? `${path}.*` : `${path}.${key}`;
    const own = child === undefined ? value[key] : fill(child, value[key], at, filled);
    return own === undefined ? [] : [[key, own]];
  });
  return Object.fromEntries(entries);
}

/** Returns the hostile value that a field accepts; undefined if it takes none. */
function hostileFor(schema: z.core.$ZodType, path: string): string | undefined {
  if (CHECKED.has(path.replace(/\[\]$/u, '').replace(/^.*\./u, ''))) return undefined;
  return [HOSTILE, HOSTILE_URL].find((text) => z.safeParse(schema, text).success);
}

function pathsIn(schema: z.core.$ZodType, path: string): string[] {
  const own = hostileFor(schema, path) === undefined ? [] : [path];
  if (own.length > 0) return own;
  return unwrap(schema).flatMap((bare) => {
    if (bare instanceof z.ZodArray) return pathsIn(bare.element, `${path}[]`);
    if (bare instanceof z.ZodRecord) return pathsIn(bare.valueType, `${path}.*`);
    if (!(bare instanceof z.ZodObject)) return [];
    return Object.entries(bare.shape).flatMap(([key, child]) => pathsIn(child, `${path}.${key}`));
  });
}
