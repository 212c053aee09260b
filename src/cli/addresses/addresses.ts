import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { listFiles } from '../../lib/list-files.ts';
import {
  listText,
  lostAddresses,
  pageOf,
  publishedBy,
  readList,
  type BuiltFile,
  type Published,
} from './address-list.ts';
import { isOn, textOf, type RawOptions } from '../shared/command.ts';
import { contentDirOf } from '../shared/content.ts';
import { EXIT, UsageError, type Io } from '../shared/io.ts';

/** The list of what was published, and what a build publishes. */
interface Compared {
  /** The list's file as messages name it. */
  readonly name: string;
  readonly file: string;
  /** Undefined while there is no list. */
  readonly promised: readonly string[] | undefined;
  readonly built: Published;
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/** `relnotes addresses`: addresses are promises; the list is what was promised so far. */
export async function run(io: Io, options: RawOptions): Promise<number> {
  const writes = isOn(options, 'write');
  if (writes === isOn(options, 'check')) {
    throw new UsageError('Say what to do with the addresses: --write or --check.');
  }
  const compared = await compare(io, options);
  if (writes) return write(io, compared, isOn(options, 'forget'));
  if (compared.promised === undefined) {
    throw new UsageError(
      `${compared.name} is not there. npx relnotes addresses --write writes it.`,
    );
  }
  return textOf(options, 'format') === 'json' ? checkAsJson(io, compared) : check(io, compared);
}

async function compare(io: Io, options: RawOptions): Promise<Compared> {
  const dist = textOf(options, 'dist') ?? 'dist';
  const built = publishedBy(await builtFiles(resolve(io.cwd, dist), dist));
  const file = resolve(io.cwd, textOf(options, 'list') ?? defaultList(io, options));
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const promised = text === undefined ? undefined : readList(text);
  const known = new Set(promised);
  return {
    name: relative(io.cwd, file).split(sep).join('/'),
    file,
    promised,
    built,
    lost: lostAddresses(promised ?? [], built),
    added: built.addresses.filter((address) => !known.has(address)),
  };
}

/** The list stands beside the content folder, since it belongs to that site. */
function defaultList(io: Io, options: RawOptions): string {
  return join(dirname(contentDirOf(io, options)), 'addresses.txt');
}

async function builtFiles(folder: string, name: string): Promise<BuiltFile[]> {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  const paths = isFolder ? listFiles(folder) : [];
  if (!paths.includes('index.html')) {
    throw new UsageError(
      `${name} holds no site. Build it (npm run build), or name another with --dist.`,
    );
  }
  return Promise.all(
    paths.map(async (path) => ({
      path,
      html: path.endsWith('.html') ? await readFile(join(folder, path), 'utf8') : undefined,
    })),
  );
}

async function write(io: Io, compared: Compared, forgets: boolean): Promise<number> {
  const { name, file, built, promised = [], lost, added } = compared;
  if (lost.length > 0 && !forgets) {
    tellLost(io, compared);
    io.err('Nothing was written. --forget drops what never went out.\n');
    return EXIT.bad;
  }
  // What leads on stays promised, anchors and all.
  const gone = new Set(lost);
  const kept = promised.filter((address) => !gone.has(address));
  const all = [...new Set([...kept, ...built.addresses])].toSorted();
  await writeFile(file, listText(all));
  io.out(`${name}: ${all.length} addresses, ${added.length} new, ${lost.length} dropped\n`);
  return EXIT.fine;
}

function check(io: Io, compared: Compared): number {
  const { name, promised = [], lost, added } = compared;
  tellLost(io, compared);
  if (lost.length > 0) return EXIT.bad;
  const step =
    added.length === 0 ? '' : `; ${added.length} new, npx relnotes addresses --write adds them`;
  io.out(`${name}: ${promised.length} addresses, none lost${step}\n`);
  return EXIT.fine;
}

function checkAsJson(io: Io, { promised = [], lost, added }: Compared): number {
  io.out(`${JSON.stringify({ promised: promised.length, lost, added }, null, 2)}\n`);
  return lost.length > 0 ? EXIT.bad : EXIT.fine;
}

/** One line each; the anchors of a page that is lost itself are counted with it. */
function tellLost(io: Io, { name, promised = [], built, lost }: Compared): void {
  const there = new Set(built.addresses);
  const anchors = Map.groupBy(lost, pageOf);
  for (const address of lost) {
    const page = pageOf(address);
    if (page !== address && !there.has(page)) continue;
    const place = `${name}:${promised.indexOf(address) + 1}`;
    io.err(`${place} ${address}: ${factOf(address, anchors)}. ${nextStep(address)}\n`);
  }
  if (lost.length > 0) io.err(`${lost.length} of ${promised.length} addresses are lost.\n`);
}

function factOf(address: string, anchors: ReadonlyMap<string, readonly string[]>): string {
  if (address.includes('#')) return 'no such anchor any more';
  const own = (anchors.get(address)?.length ?? 1) - 1;
  const withAnchors = own === 0 ? '' : `, which had ${own === 1 ? '1 anchor' : `${own} anchors`}`;
  return `no such ${address.endsWith('/') ? 'page' : 'file'} any more${withAnchors}`;
}

const NOUN = /\/releases\/[^/]+\/(?:items\/|upgrade\/#|known-issues\/#)(?!s-)([a-z0-9-]+)\/?$/u;

/** What makes an address redirect: an alias on what took its place. */
function nextStep(address: string): string {
  const [, slug] = NOUN.exec(address) ?? [];
  const alias = slug ?? (/(?:\/|\.html)$/u.test(address) ? address : undefined);
  if (alias !== undefined) return `Write aliases: [${alias}] in the file that took its place.`;
  return 'Bring it back under that name, or drop it with --write --forget.';
}
