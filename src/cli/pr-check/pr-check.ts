import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatProblem } from '../../catalog/problem.ts';
import { ignoreRule } from '../../catalog/read/ignored-files.ts';
import { createTemporaryFolder } from '../../lib/temporary-folder.ts';
import { compareStates, readSide } from '../diff/compare-states.ts';
import type { DiffReport, DiffSide } from '../diff/diff-report.ts';
import { isFlagSet, textOption, type RawOptions } from '../shared/command.ts';
import { contentName } from '../shared/content.ts';
import { git, gitLine, type Repository } from '../shared/git.ts';
import { ContentError, EXIT, UsageError, type Io } from '../shared/io.ts';
import { changedFiles, entriesIn } from './changed-files.ts';
import { entryCommand } from './entry-command.ts';
import type { PrReport } from './pr-report.ts';
import { prAsJson, prAsMarkdown, prAsText } from './pr-text.ts';
import { pullRequestRepository } from './repository.ts';
import { findRevisions, type Revisions } from './revisions.ts';
import { judge, labelsIn } from './verdict.ts';

const FORMATTERS: Readonly<Record<string, (report: PrReport) => string>> = {
  text: prAsText,
  markdown: prAsMarkdown,
  json: prAsJson,
};

/**
 * `relnotes pr-check --base REVISION`: fails, or warns, if program files changed since the base and no entry did, as
 * site.yaml of the pull request says, and prints what readers notice.
 */
export async function run(io: Io, options: RawOptions): Promise<number> {
  const temporary = await createTemporaryFolder('relnotes-pr-check');
  try {
    const report = await reportOf(io, options, temporary);
    const print = FORMATTERS[textOption(options, 'format') ?? 'text'] ?? prAsText;
    io.out(print(report));
    const fails = report.verdict === 'missing' && report.rule.require === 'error';
    return fails ? EXIT.failed : EXIT.ok;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function reportOf(io: Io, options: RawOptions, temporary: string): Promise<PrReport> {
  const repository = await pullRequestRepository(io, options);
  const revisions = await findRevisions(repository, {
    base: textOption(options, 'base') ?? '',
    head: textOption(options, 'head') ?? 'HEAD',
    deepen: isFlagSet(options, 'deepen'),
  });
  const { head, diff } = await readStates(io, options, { repository, revisions, temporary });
  const { catalog } = head.result;
  const rule = catalog.site.pull_requests;
  const siteFile = head.result.files.find(({ path }) => path === 'site.yaml');
  const ignored = ignoreRule(new TextDecoder().decode(siteFile?.bytes));
  const files = await changedFiles(repository, revisions, {
    paths: rule.paths,
    ignoreRule: ignored,
  });
  const judgement = judge(rule, files, labelsIn(labelFlags(options)));
  return {
    ...judgement,
    ...{ rule, revisions, files, diff, content: repository.inside },
    command: entryCommand(catalog, contentName(options), io.today),
    uncommitted:
      judgement.verdict === 'missing'
        ? entriesIn(await uncommittedFiles(repository), `${repository.inside}/`, ignored)
        : [],
  };
}

/** Reads the content of the pull request, and compares it with that of its base if there is any. */
async function readStates(
  io: Io,
  options: RawOptions,
  run: {
    readonly repository: Repository;
    readonly revisions: Revisions;
    readonly temporary: string;
  },
): Promise<{ readonly head: DiffSide; readonly diff: DiffReport | undefined }> {
  const { repository, revisions, temporary } = run;
  const [from, to] = [
    { name: revisions.base, at: revisions.begin },
    { name: textOption(options, 'head') ?? 'HEAD', at: revisions.head },
  ];
  if (!(await hasContent(repository, to.at))) {
    const fact = `${to.name} has no file ${repository.inside}/site.yaml`;
    throw new UsageError(`${fact}. Commit the content, or name its folder with --content.`);
  }
  const isNew = !(await hasContent(repository, from.at));
  const diff = isNew ? undefined : await compareStates(io, options, { from, to }, temporary);
  const head = diff?.to ?? (await readSide(io, options, to, join(temporary, 'to')));
  refuseBrokenSite(head, contentName(options));
  return { head, diff };
}

async function hasContent({ top, inside }: Repository, commit: string): Promise<boolean> {
  return (await gitLine(top, 'cat-file', '-e', `${commit}:${inside}/site.yaml`)) !== undefined;
}

/** Throws a ContentError if site.yaml, which holds the rule, has errors. */
function refuseBrokenSite({ result }: DiffSide, content: string): void {
  const errors = result.problems.filter(
    ({ file, level }) => file === 'site.yaml' && level === 'error',
  );
  if (errors.length === 0) return;
  const lines = errors.map((found) => formatProblem(found, content));
  throw new ContentError(`${lines.join('\n')}\nFix site.yaml first: it says what is checked.`);
}

/** Returns the files of the working folder that differ from HEAD, or that git does not know. */
async function uncommittedFiles({ top, inside }: Repository): Promise<string[]> {
  const flags = ['--porcelain', '-z', '--no-renames', '--untracked-files=all'];
  const list = await git(top, 'status', ...flags, '--', inside);
  return list.split('\0').flatMap((line) => (line === '' ? [] : [line.slice('XY '.length)]));
}

function labelFlags(options: RawOptions): string[] {
  const labels: unknown = options['label'];
  return Array.isArray(labels) ? labels.filter((label) => typeof label === 'string') : [];
}
