import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ReadResult } from '../../catalog/read-catalog.ts';
import { defaultStatus } from '../../domain/default-status.ts';
import { textOfFile } from '../../edits/file-text.ts';
import type { SourceFormat } from '../../importers/formats.ts';
import { LedgerError, planImport, type PlannedImport } from '../../importers/import-source.ts';
import { ledgerPath } from '../../importers/ledger/ledger.ts';
import type { SourceHistory, SourceText } from '../../importers/notes/read-context.ts';
import { GROUPINGS, type Grouping } from '../../importers/plan/grouping.ts';
import { SourceError } from '../../importers/notes/source-error.ts';
import { parseVersion } from '../../importers/versions/parse-version.ts';
import { slug } from '../../schema/scalars.ts';
import { isFlagSet, textOption, type RawOptions } from '../shared/command.ts';
import {
  asWritten,
  contentDirOf,
  contentName,
  readContent,
  refuseProblems,
} from '../shared/content.ts';
import { ContentError, EXIT, UsageError, type Io } from '../shared/io.ts';
import { writeContent } from '../shared/write.ts';
import { readHistory } from './history/read-history.ts';
import { printImport, reportOf } from './print-source.ts';
import { readAllSources } from './read-source.ts';

/** `relnotes import <format>`: imports a source, so that each of its notes is an entry or listed with a reason. */
export async function runImport(
  io: Io,
  options: RawOptions,
  operands: readonly string[],
  format: SourceFormat,
): Promise<number> {
  const { sources, history } = await readWithHistory(io, options, operands, format);
  const name = sourceName(options, format);
  const content = asWritten(await readContent(io, options));
  const siteErrors = content.problems.filter(
    ({ level, file }) => level === 'error' && file === 'site.yaml',
  );
  refuseProblems(siteErrors, contentName(options), 'Fix these first.');
  const path = ledgerPath(name);
  const file = join(contentDirOf(io, options), path);
  const ledger = existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
  const written = ledger === undefined ? undefined : textOfFile(ledger);
  requireKnownArea(content, textOption(options, 'area'));
  const plan = asContentError(path, () =>
    planImport({
      format,
      sources,
      history,
      name,
      texts: textsOf(content),
      ledgerText: written,
      ...factsOf(content),
      today: io.today,
      options: optionsOf(options),
    }),
  );
  requireAreas(content, plan);
  const isDry = isFlagSet(options, 'dryRun');
  if (!isDry && plan.edits.length > 0) {
    const changes = plan.edits.map((edit) => ({
      path: edit.path,
      text: edit.after,
      isNew: edit.before === undefined,
      before: edit.path === path ? ledger : undefined,
    }));
    await writeContent(io, options, content, changes);
  }
  writeReport(io, options, plan, format);
  printImport(io, plan, { isDry, isJson: textOption(options, 'format') === 'json', format });
  return EXIT.ok;
}

/** Reads the files that a person named, and what a repository says of them. */
async function readWithHistory(
  io: Io,
  options: RawOptions,
  operands: readonly string[],
  format: SourceFormat,
): Promise<{ sources: readonly SourceText[]; history: SourceHistory | undefined }> {
  const sources = readAllSources(io, operands, format);
  const repo = textOption(options, 'repo');
  const [folder = '.'] = operands;
  if (format.history === undefined) return { sources, history: undefined };
  if (repo !== undefined) {
    return readHistory(io, { repo, folder }, format.history(sources), sources);
  }
  io.err(
    'Without --repo, all notes belong to the next release: the tags of a repository say more.\n',
  );
  return { sources, history: undefined };
}

function sourceName(options: RawOptions, { id }: SourceFormat): string {
  const product = textOption(options, 'product');
  const name = textOption(options, 'source') ?? (product === undefined ? id : `${id}-${product}`);
  if (slug.safeParse(name).success) return name;
  throw new UsageError(`--source ${name} must be lower-case letters, digits and single hyphens`);
}

function requireKnownArea({ catalog }: ReadResult, area: string | undefined): void {
  const known = catalog.site.areas.map(({ id }) => id);
  if (area === undefined || known.includes(area)) return;
  const step = known.length === 0 ? 'site.yaml has no areas.' : `Add --area: ${known.join(', ')}.`;
  throw new UsageError(`unknown area "${area}". ${step}`);
}

/** A site with areas shows nothing without one. Some sources name the areas of their notes. */
function requireAreas({ catalog }: ReadResult, { plan }: PlannedImport): void {
  const known = catalog.site.areas.map(({ id }) => id);
  const isWithout = plan.entries.some(({ kind, fields }) => kind === 'item' && !fields['area']);
  if (known.length === 0 || !isWithout) return;
  throw new UsageError(`this site has areas. Add --area: ${known.join(', ')}.`);
}

function optionsOf(options: RawOptions) {
  const group = textOption(options, 'group');
  return {
    group: GROUPINGS.find((one): one is Grouping => one === group),
    product: textOption(options, 'product'),
    area: textOption(options, 'area'),
    title: textOption(options, 'title'),
    baseUrl: webAddress(options, 'baseUrl'),
    repository: webAddress(options, 'repository')?.replace(/\/$/u, ''),
    prune: isFlagSet(options, 'prune'),
    skip: textOption(options, 'skip'),
    packages: PACKAGES.find((one) => one === textOption(options, 'packages')),
    past: PAST.find((one) => one === textOption(options, 'past')),
    unreleased: textOption(options, 'unreleased'),
  };
}

const PAST = ['planned', 'happened'] as const;

const PACKAGES = ['products', 'components'] as const;

function webAddress(options: RawOptions, name: string): string | undefined {
  const url = textOption(options, name);
  if (url === undefined || (/^https?:\/\/[^\s/]/u.test(url) && URL.canParse(url))) return url;
  throw new UsageError(
    `"${url}" is not a web address. Write it in full, such as https://example.org/.`,
  );
}

function textsOf({ files }: ReadResult): Map<string, string> {
  return new Map(
    files.flatMap(({ path, bytes }) => {
      const text = textOfFile(bytes);
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
}

function factsOf({ catalog: { site, releases } }: ReadResult) {
  return {
    releases: releases.map(({ id, version, line, product }) => ({
      ...{ id, line, product },
      version: parseVersion(version),
    })),
    site: {
      repository: site.repository?.replace(/\/$/u, ''),
      needsStatus: defaultStatus(site) === undefined,
      products: site.products.map(({ id }) => id),
      areas: site.areas.map(({ id }) => id),
      setsImpact: site.checks['impact-missing'] !== undefined,
    },
  };
}

function asContentError(path: string, plan: () => PlannedImport): PlannedImport {
  try {
    return plan();
  } catch (error) {
    if (error instanceof LedgerError)
      throw new ContentError(`${path} ${error.message}`, { cause: error });
    if (error instanceof SourceError) throw new ContentError(error.message, { cause: error });
    throw error;
  }
}

function writeReport(io: Io, options: RawOptions, plan: PlannedImport, format: SourceFormat): void {
  const file = textOption(options, 'report');
  if (file !== undefined) writeFileSync(resolve(io.cwd, file), reportOf(plan, format));
}
