import { relative } from 'node:path';
import { recoverContent } from '../../catalog/read/recover-content.ts';
import { readSite } from '../../outputs/read-site.ts';
import { Progress } from '../../lib/progress.ts';
import { isFlagSet, textOption, type RawOptions } from '../shared/command.ts';
import { contentDirOf } from '../shared/content.ts';
import { EXIT, readOptionsOf, type Io } from '../shared/io.ts';
import type { CheckReport } from './check-report.ts';
import { problemsAsGithub } from './problems-github.ts';
import { problemsAsJson } from './problems-json.ts';
import { problemsAsSarif } from './problems-sarif.ts';
import { problemsAsText } from './problems-text.ts';

const FORMATTERS: Readonly<Record<string, (report: CheckReport) => string>> = {
  text: problemsAsText,
  json: problemsAsJson,
  github: problemsAsGithub,
  sarif: problemsAsSarif,
};

/** Our own sequences in the texts of a format. */
const HOLDS: Readonly<Record<string, 'styled' | 'commands'>> = {
  text: 'styled',
  github: 'commands',
};

/** `relnotes check`: prints all problems, sorted by file and line. */
export async function run(io: Io, options: RawOptions): Promise<number> {
  const contentDir = contentDirOf(io, options);
  const { cacheFolder, showsProgress = false } = io;
  // An edit that cannot be finished is a problem that the reader reports.
  const { notice } = await recoverContent(contentDir);
  if (notice !== undefined) io.err(`${notice}\n`);
  const write = (text: string): void => {
    io.err(text, 'progress');
  };
  const progress = new Progress({ isTTY: showsProgress, write }, () => performance.now());
  const result = await progress.phase(
    { name: 'read', title: 'Reading the content' },
    (reportProgress) =>
      readSite(contentDir, {
        ...readOptionsOf(io),
        cacheFolder,
        checkOnly: true,
        work: { reportProgress, isWatched: true },
      }),
    () => undefined,
  );
  const contentName = relative(io.cwd, contentDir).replaceAll('\\', '/') || '.';
  const format = textOption(options, 'format') ?? 'text';
  const print = FORMATTERS[format] ?? problemsAsText;
  io.out(print({ result, contentName, color: io.color }), HOLDS[format]);
  const failing = isFlagSet(options, 'strict')
    ? result.problems
    : result.problems.filter(({ level }) => level === 'error');
  return failing.length > 0 ? EXIT.failed : EXIT.ok;
}
