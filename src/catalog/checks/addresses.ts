import type { ParsedFile } from '../parse-file.ts';
import { problem, type Problem } from '../problem.ts';
import { at, referenceOf, type CheckInput } from './check.ts';

/** Two files never share an address, neither by index nor by alias (tree.ts looks at names). */
export function checkAddresses(input: CheckInput): Problem[] {
  return [...samePaths(input), ...sameAliases(input)];
}

function samePaths({ paths }: CheckInput): Problem[] {
  const first = new Map<string, string>();
  return [...paths].flatMap((path) => {
    const key = addressKey(path);
    const other = first.get(key);
    first.set(key, other ?? path);
    if (other === undefined) return [];
    const message = `${other} has the same address`;
    const place = { line: 1, column: 1 };
    return [
      problem(path, place, 'same-address', message, 'Rename or remove one of the two files.'),
    ];
  });
}

/** What stays of a path once `index` is gone: `docs/write/index.mdx` is the page of `docs/write.mdx`. */
function addressKey(path: string): string {
  return path.replace(/\/index(?=\.mdx$)/u, '');
}

interface Claim {
  readonly file: ParsedFile;
  readonly index: number;
  readonly key: string;
}

function sameAliases(input: CheckInput): Problem[] {
  const owners = new Map<string, string>();
  for (const file of input.parsed) {
    const key = ownKey(file);
    if (key !== undefined) owners.set(key, file.path);
  }
  return claims(input).flatMap(({ file, index, key }) => {
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, file.path);
    if (owner === undefined) return [];
    const message =
      owner === file.path
        ? 'the alias is the address it would lead to'
        : `${owner} has this address`;
    return [at(file, ['aliases', index], 'same-address', message, 'Remove the alias.')];
  });
}

function claims({ parsed }: CheckInput): Claim[] {
  return parsed.flatMap((file) => {
    const { fields } = file;
    if (fields === undefined || !('aliases' in fields)) return [];
    return fields.aliases.map((alias, index) => ({ file, index, key: aliasKey(file, alias) }));
  });
}

/** A slug alias stands where its file stands; one that begins with / is an address of its own. */
function aliasKey(file: ParsedFile, alias: string): string {
  const folded = alias.normalize('NFC').toLowerCase();
  return folded.startsWith('/') ? folded.replace(/\/*$/u, '/') : `${folder(file)}/${folded}`;
}

function ownKey(file: ParsedFile): string | undefined {
  if (file.noun === 'translation') return undefined;
  const slug =
    referenceOf(file).split('/')[1] ?? ('slug' in file.file ? file.file.slug : undefined);
  return slug === undefined ? undefined : `${folder(file)}/${slug}`;
}

function folder({ path }: ParsedFile): string {
  return path.replace(/\/[^/]*$/u, '');
}
