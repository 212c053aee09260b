import { editFrontMatter } from '../../edits/front-matter.ts';
import { removeListEntry } from '../../edits/list-remove.ts';
import { removeKey } from '../../edits/yaml-remove.ts';
import { factsInFile, type FileFact } from './facts-in-file.ts';

/** Fields that make a new item; they stay when the statements about it change. */
const OF_ITEM = new Set(['title', 'area', 'kind', 'origin']);

/**
 * Returns the addresses among those that can be taken back: the fact is as it was written, and nothing else depends on
 * it. An entry of a list that an import made goes only as a whole.
 */
export function removableFacts(
  path: string,
  content: string,
  recorded: Readonly<Record<string, string>>,
): ReadonlySet<string> {
  const facts = factsInFile(path, content);
  const isSame = ({ address, digest }: FileFact) => recorded[address] === digest;
  const own = facts.filter((fact) => isSame(fact) && !OF_ITEM.has(fact.address));
  const changed = new Set(facts.filter((fact) => !isSame(fact)).map(({ entry }) => entry));
  return new Set(
    own.filter((fact) => isFree(fact, changed, facts, isSame)).map(({ address }) => address),
  );
}

function isFree(
  { address, entry, isName }: FileFact,
  changed: ReadonlySet<string>,
  facts: readonly FileFact[],
  isSame: (fact: FileFact) => boolean,
): boolean {
  if (entry === '' || (entry.startsWith('history/') && !isName)) return true;
  const isMade = facts.some((fact) => fact.entry === entry && fact.isName && isSame(fact));
  if (isMade && changed.has(entry)) return false;
  if (!address.startsWith('parts/') || !isMade) return true;
  const id = facts.find((fact) => fact.entry === entry && fact.path.at(-1) === 'id');
  // Other meetings may speak of the part.
  return !facts.some(
    (fact) =>
      !isSame(fact) &&
      id !== undefined &&
      fact.address.startsWith('history/') &&
      fact.path.includes('parts'),
  );
}

/** Removes facts from a file; the list entries and maps that become empty go, too. */
export function withoutFacts(
  path: string,
  content: string,
  addresses: ReadonlySet<string>,
): string {
  const edit = (yaml: string) => withoutFactsIn(yaml, addresses);
  return path.endsWith('.yaml') ? edit(content) : editFrontMatter(content, edit);
}

function withoutFactsIn(yaml: string, addresses: ReadonlySet<string>): string {
  let text = yaml;
  for (;;) {
    const facts = factsInFile('x.yaml', text);
    const found = facts.findLast(({ address }) => addresses.has(address));
    if (found === undefined) return text;
    const { entry } = found;
    const rest = facts.filter((fact) => fact.entry === entry && !addresses.has(fact.address));
    const isWhole = entry !== '' && rest.length === 0;
    // The names of an entry stay with its other fields.
    if (!isWhole && found.isName && entry.startsWith('history/')) {
      const others = new Set(addresses);
      others.delete(found.address);
      return withoutFactsIn(text, others);
    }
    text = isWhole ? withoutEntry(text, found) : withoutFact(text, found);
  }
}

function withoutEntry(text: string, { path, entry }: FileFact): string {
  const depth = entry.split('/').length;
  const at = Number(path[depth - 1]);
  return removeListEntry(text, path.slice(0, depth - 1), at);
}

function withoutFact(text: string, { path }: FileFact): string {
  const last = path.at(-1);
  return typeof last === 'number'
    ? removeListEntry(text, path.slice(0, -1), last)
    : removeKey(text, path);
}
