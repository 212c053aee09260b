import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { ADDRESS_LIST } from '../../catalog/read/layout.ts';
import { listFiles } from '../../lib/list-files.ts';
import {
  lostAddresses,
  pageOf,
  publishedAddresses,
  parseList,
  type SiteFile,
  type PublishedAddresses,
} from './address-list.ts';
import { isFlagSet, textOption, type RawOptions } from '../shared/command.ts';
import { contentDirOf, contentName, recoverFirst } from '../shared/content.ts';
import { EXIT, UsageError, type Io } from '../shared/io.ts';
import { counted } from '../shared/text.ts';
import { jsonText } from '../../lib/characters.ts';
import { readListFile, writeListFile, type ListFile } from './list-file.ts';

/** The list of published addresses compared with a build. */
interface AddressComparison extends ListFile {
  /** The path of the list file for messages. */
  readonly name: string;
  /** Undefined if there is no list yet. */
  readonly promised: readonly string[] | undefined;
  readonly built: PublishedAddresses;
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/** `relnotes addresses`: maintains the list of published addresses, or compares a build with it. */
export async function run(io: Io, options: RawOptions): Promise<number> {
  const writes = isFlagSet(options, 'write');
  if (writes === isFlagSet(options, 'check')) {
    throw new UsageError('Add either --check to compare with the list, or --write to update it.');
  }
  await recoverFirst(io, contentDirOf(io, options), contentName(options));
  const compared = await compare(io, options);
  if (writes) return write(io, options, compared);
  if (compared.promised === undefined) {
    throw new UsageError(
      `${compared.name} does not exist. Create it with npx --no -- relnotes addresses --write.`,
    );
  }
  return textOption(options, 'format') === 'json' ? printJson(io, compared) : check(io, compared);
}

async function compare(io: Io, options: RawOptions): Promise<AddressComparison> {
  const dist = textOption(options, 'dist') ?? 'dist';
  const built = publishedAddresses(await builtFiles(resolve(io.cwd, dist), dist));
  const file = resolve(io.cwd, textOption(options, 'list') ?? defaultList(io, options));
  const name = nameOf(io, file);
  const { bytes, text } = readListFile(file, name);
  const promised = text === undefined ? undefined : parseList(text);
  const known = new Set(promised);
  return {
    name,
    file,
    bytes,
    promised,
    built,
    lost: lostAddresses(promised ?? [], built),
    added: built.addresses.filter((address) => !known.has(address)),
  };
}

function nameOf(io: Io, path: string): string {
  const name = relative(io.cwd, path).split(sep).join('/');
  return name.startsWith('..') ? path : name || '.';
}

/** The list is part of the content: its addresses are those of its entries. */
function defaultList(io: Io, options: RawOptions): string {
  return join(contentDirOf(io, options), ADDRESS_LIST);
}

async function builtFiles(folder: string, name: string): Promise<SiteFile[]> {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  const paths = isFolder ? listFiles(folder) : [];
  if (!paths.includes('index.html')) {
    throw new UsageError(
      `${name} contains no built site. Run npx --no -- relnotes build, or name another folder with --dist.`,
    );
  }
  return Promise.all(
    paths.map(async (path) => ({
      path,
      html: path.endsWith('.html') ? await readFile(join(folder, path), 'utf8') : undefined,
    })),
  );
}

async function write(io: Io, options: RawOptions, compared: AddressComparison): Promise<number> {
  const { name, built, promised = [], lost, added } = compared;
  const isJson = textOption(options, 'format') === 'json';
  if (lost.length > 0 && !isFlagSet(options, 'forget')) {
    if (isJson) return printJson(io, compared, { written: false });
    reportLost(io, compared);
    io.err('Nothing was written. Add --forget to drop addresses that were never published.\n');
    return EXIT.failed;
  }
  // Redirecting pages stay on the list with all their anchors.
  const gone = new Set(lost);
  const kept = promised.filter((address) => !gone.has(address));
  const all = [...new Set([...kept, ...built.addresses])].toSorted();
  await writeListFile(compared, all, {
    contentDir: contentDirOf(io, options),
    nameOf: (folder) => nameOf(io, folder),
  });
  if (isJson) printJson(io, compared, { written: true });
  else
    io.out(
      `${name}: ${counted(all.length, 'address', 'addresses')}, ${added.length} new, ${lost.length} dropped\n`,
    );
  return EXIT.ok;
}

function check(io: Io, compared: AddressComparison): number {
  const { name, promised = [], lost, added } = compared;
  reportLost(io, compared);
  if (lost.length > 0) return EXIT.failed;
  const step =
    added.length === 0
      ? ''
      : `; ${added.length} new, add them with npx --no -- relnotes addresses --write`;
  io.out(`${name}: ${counted(promised.length, 'address', 'addresses')}, none lost${step}\n`);
  return EXIT.ok;
}

function printJson(
  io: Io,
  { promised = [], lost, added }: AddressComparison,
  more: { readonly written?: boolean } = {},
): number {
  io.out(jsonText({ promised: promised.length, lost, added, ...more }));
  return lost.length > 0 ? EXIT.failed : EXIT.ok;
}

/** Prints one line for each lost address; the anchors of a lost page are counted with the page. */
function reportLost(io: Io, { name, promised = [], built, lost }: AddressComparison): void {
  const existing = new Set(built.addresses);
  const anchors = Map.groupBy(lost, pageOf);
  for (const address of lost) {
    const page = pageOf(address);
    if (page !== address && !existing.has(page)) continue;
    const position = `${name}:${promised.indexOf(address) + 1}`;
    io.err(`${position} ${address}: ${lossText(address, anchors)}. ${nextStep(address)}\n`);
  }
  if (lost.length > 0) io.err(`${lost.length} of ${promised.length} addresses are lost.\n`);
}

function lossText(address: string, anchors: ReadonlyMap<string, readonly string[]>): string {
  if (address.includes('#')) return 'the anchor no longer exists';
  const own = (anchors.get(address)?.length ?? 1) - 1;
  const withAnchors = own === 0 ? '' : ` with ${counted(own, 'anchor')}`;
  const missing = address.endsWith('/') ? 'page' : 'file';
  return `the ${missing}${withAnchors} no longer exists`;
}

const ENTRY_ADDRESS =
  /\/releases\/[^/]+\/(?:items\/|upgrade\/#|known-issues\/#)(?!s-)([a-z0-9-]+)\/?$/u;

/** Tells how to keep an address: add an alias to its replacement, or restore it. */
function nextStep(address: string): string {
  const [, slug] = ENTRY_ADDRESS.exec(address) ?? [];
  const alias = slug ?? (/(?:\/|\.html)$/u.test(address) ? address : undefined);
  if (alias !== undefined) return `Add aliases: [${alias}] to the file that replaces it.`;
  return 'Restore it under this name, or drop it with --write --forget.';
}
