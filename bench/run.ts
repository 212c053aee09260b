import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { readArguments, USAGE, UsageError, type BenchOptions } from './arguments.ts';
import { deleteAside } from './measure/folder.ts';
import { measure } from './measure/measure.ts';
import { profile } from './profile/profile.ts';
import { docsPage } from './report/docs-page.ts';
import { tablesOf } from './report/tables.ts';
import { textTable } from '../src/lib/text-table.ts';

/** The page of the handbook, relative to the project's root. */
const PAGE = 'src/handbook/how-fast.mdx';

process.chdir(join(import.meta.dirname, '..'));
process.exitCode = await main(process.argv.slice(2));

/** Runs the benchmark and returns the exit code: 0 success, 1 a run failed, 2 wrong usage. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    const choice = readArguments(argv);
    if (choice.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    return await (choice.profile ? profile(choice, log) : bench(choice)).finally(deleteAside);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

async function bench(choice: BenchOptions): Promise<number> {
  const figures = await measure(choice, log);
  process.stdout.write(`\n${tablesOf(figures).map(textTable).join('\n')}`);
  write(choice.json, `${JSON.stringify(figures, undefined, 2)}\n`);
  if (choice.writeDocs) write(PAGE, docsPage(figures));
  return [...figures.rows, ...figures.uses].some(({ failed }) => failed !== undefined) ? 1 : 0;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  log(`Written: ${path}`);
}

/** Writes progress to standard error, so that the tables can be piped. */
function log(text: string): void {
  process.stderr.write(`${text}\n`);
}
