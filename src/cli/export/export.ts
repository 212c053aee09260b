import { githubRelease, TooLongError } from '../../formats/export/github-release.ts';
import { githubReleases } from '../../formats/export/github-releases.ts';
import { itemsCsv } from '../../formats/export/items-csv.ts';
import { exportJson } from '../../formats/export/json.ts';
import { keepAChangelog } from '../../formats/export/keep-a-changelog.ts';
import {
  releaseMarkdown,
  releasesMarkdown,
  versionMarkdown,
  versionsMarkdown,
} from '../../formats/export/release-markdown.ts';
import type { ViewContext } from '../../view/context.ts';
import { releaseExport, versionExports, type ReleaseExport } from '../../view/export/export.ts';
import { isFlagSet, textOption, type RawOptions } from '../shared/command.ts';
import { readValidContent, requireMilestone } from '../shared/content.ts';
import { ContentError, EXIT, UsageError, type Io } from '../shared/io.ts';
import { viewContextOf } from '../shared/view-context.ts';
import { boardCsv, type Wanted } from './readiness.ts';
import { exportScope, type ExportScope } from './scope.ts';
import { predecessor, versionsOf } from './versions.ts';
import { writeOutput } from './write-output.ts';

type OneScope = Extract<ExportScope, { readonly kind: 'one' }>;
type ManyScope = Exclude<ExportScope, OneScope>;

/** `relnotes export`: prints a release, a version, a range or everything in another format. */
export async function run(io: Io, options: RawOptions, operands: string[]): Promise<number> {
  const output = textOption(options, 'output');
  if (isFlagSet(options, 'force') && output === undefined) {
    throw new UsageError('--force replaces the file of --output. Name the file with --output.');
  }
  const result = await readValidContent(io, options);
  const product = textOption(options, 'product');
  const scope = exportScope(result, operands, product);
  const sinceId = textOption(options, 'since');
  if (sinceId !== undefined && scope.kind !== 'one') {
    throw new UsageError(
      '--since needs a release: export 2.0 --since ga. For several releases, name a range: export 1.0..2.0.',
    );
  }
  const context = await viewContextOf(io, options, result);
  const as = textOption(options, 'as') ?? 'markdown';
  const text = textOf(() =>
    scope.kind === 'one'
      ? oneText(context, scope, wantedOf(scope, sinceId, io.today), as)
      : manyText(context, scope, as, (line) => {
          io.err(`${line}\n`);
        }),
  );
  if (output === undefined) io.out(text);
  else {
    writeOutput(output, text, { cwd: io.cwd, replaces: isFlagSet(options, 'force') });
    io.err(`${output} written.\n`);
  }
  return EXIT.ok;
}

function wantedOf(
  { release, version: upTo }: OneScope,
  sinceId: string | undefined,
  today: string,
): Wanted {
  const before = upTo && predecessor(release, upTo, today);
  return { since: sinceId === undefined ? before : requireMilestone(release, sinceId), upTo };
}

/** Reports a text that GitHub would reject as an error of the content, not of the program. */
function textOf(write: () => string): string {
  try {
    return write();
  } catch (error) {
    if (error instanceof TooLongError) throw new ContentError(error.message);
    throw error;
  }
}

function oneText(context: ViewContext, { release }: OneScope, wanted: Wanted, as: string): string {
  const { since, upTo } = wanted;
  const isWhole = since === undefined && upTo === undefined;
  const whole = () => releaseExport(context, release, since, upTo);
  const versions = () => (isWhole ? versionExports(context, release) : [whole()]);
  switch (as) {
    case 'keepachangelog':
      return keepAChangelog(context, versions());
    case 'github':
      return githubRelease(context, whole());
    case 'json':
      return exportJson(context, versions());
    case 'csv':
      return itemsCsv(versions());
    case 'readiness':
      return boardCsv(context, release, wanted);
    default:
      return isWhole ? releaseMarkdown(context, release) : versionMarkdown(context, whole());
  }
}

function manyText(
  context: ViewContext,
  { kind, parts }: ManyScope,
  as: string,
  say: (line: string) => void,
): string {
  if (as === 'readiness') {
    throw new UsageError('--as readiness needs one release: export 2.0 --as readiness.');
  }
  if (as === 'markdown' && kind === 'all') {
    return releasesMarkdown(
      context,
      parts.map(({ release }) => release.id),
    );
  }
  const versions = versionsOf(context, parts);
  switch (as) {
    case 'keepachangelog':
      return keepAChangelog(context, versions);
    case 'github':
      return releasesOfGithub(context, versions, say);
    case 'json':
      return exportJson(context, versions);
    case 'csv':
      return itemsCsv(versions);
    default:
      return versionsMarkdown(context, versions);
  }
}

/** A repository has the releases of one product. */
function releasesOfGithub(
  context: ViewContext,
  versions: readonly ReleaseExport[],
  say: (line: string) => void,
): string {
  const products = [...new Set(versions.map(({ product }) => product))];
  if (products.length > 1) {
    const flags = products.flatMap((one) => (one === undefined ? [] : [`--product ${one}`]));
    throw new UsageError(`--as github needs one product: add ${flags.join(' or ')}.`);
  }
  const open = versions.filter(({ version }) => version === undefined);
  const count = open.reduce((sum, { items, notes }) => sum + items.length + notes.length, 0);
  if (count > 0) {
    const notes = count === 1 ? '1 note that is' : `${count} notes that are`;
    say(`Left out: ${notes} not published. A release of GitHub needs a tag.`);
  }
  return githubReleases(context, versions);
}
