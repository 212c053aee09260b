import { relative } from 'node:path';
import { readCatalog } from '../../catalog/read-catalog.ts';
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

/** `relnotes check`: prints all problems, sorted by file and line. */
export async function run(io: Io, options: RawOptions): Promise<number> {
  const contentDir = contentDirOf(io, options);
  const { cacheFolder, err, showsProgress = false } = io;
  const progress = new Progress({ isTTY: showsProgress, write: err }, () => performance.now());
  const result = await progress.phase(
    { name: 'read', title: 'Reading the content' },
    (reportProgress) =>
      readCatalog(contentDir, {
        ...readOptionsOf(io),
        cacheFolder,
        checkOnly: true,
        work: { reportProgress },
      }),
    () => undefined,
  );
  const contentName = relative(io.cwd, contentDir).replaceAll('\\', '/') || '.';
  const print = FORMATTERS[textOption(options, 'format') ?? 'text'] ?? problemsAsText;
  io.out(print({ result, contentName, color: io.color }));
  const failing = isFlagSet(options, 'strict')
    ? result.problems
    : result.problems.filter(({ level }) => level === 'error');
  return failing.length > 0 ? EXIT.failed : EXIT.ok;
}
