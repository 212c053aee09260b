import type { HistoryRequest } from '../../../importers/notes/read-context.ts';
import type { Repository } from '../../shared/git.ts';
import type { Placement } from './placements.ts';
import { pendingFiles } from './pending-files.ts';
import type { Series, VersionTag } from './series.ts';
import type { Line, Open, TipFiles, Tips, Wanted } from './tips.ts';
import { filesOfTree, readBlobs } from './tree-files.ts';

/** Returns each version of each file with the text at the end of its line, as reno shows it. */
export async function textsOfTips(
  repository: Repository,
  tips: Tips,
  wanted: Wanted,
): Promise<TipFiles[]> {
  const { request, sources, placements } = wanted;
  const lineOf = await linesOf(repository, tips, request);
  const main = await lineOf(undefined);
  const here = new Map(sources.map(({ file }) => [request.idOf(file) ?? file, file]));
  const open: Open[] = [];
  for (const [id, list] of placements) {
    for (const { tag, path } of list) {
      const own = await lineOf(seriesOf(tag, tips));
      // A file that its series removed may still be on the line that is checked out.
      const isThere = own.files.has(id) || !tips.isIn(tag.commit);
      const line = isThere ? own : main;
      open.push(openOf(id, { tag, path }, { line, main, here, wanted }));
    }
  }
  for (const one of tips.series) {
    open.push(...pendingFiles(one, await lineOf(one), { tips, placements, here }));
  }
  for (const [id, file] of here) {
    if (request.idOf(file) === undefined) continue;
    const isOut = (placements.get(id) ?? []).some(({ tag }) => tips.isIn(tag.commit));
    if (!isOut) open.push({ file, version: undefined, why: undefined, blob: undefined });
  }
  return withTexts(repository, open);
}

/** The series that a version belongs to says what became of its files, else the line that is checked out. */
function seriesOf(
  { commit }: VersionTag,
  { series, isIn }: Tips,
): Series | VersionTagLine | undefined {
  const own = series.find(({ versions }) => versions.some((one) => one.commit === commit));
  return own ?? (isIn(commit) ? undefined : { commit });
}

/** A version on no line that goes on. */
interface VersionTagLine {
  readonly commit: string;
}

async function linesOf(repository: Repository, { head, trees }: Tips, { idOf }: HistoryRequest) {
  const known = new Map<string, Line>();
  return async (end: Series | VersionTagLine | undefined): Promise<Line> => {
    const isSeries = end !== undefined && 'tip' in end;
    const commit = end === undefined ? head : isSeries ? end.tip.commit : end.commit;
    const found = known.get(commit);
    if (found !== undefined) return found;
    const tree = trees.ids.get(commit) ?? trees.empty;
    const files = new Map(
      [...(await filesOfTree(repository, tree))].flatMap(([path, blob]) => {
        const id = idOf(path);
        return id === undefined ? [] : [[id, { path, blob }] as const];
      }),
    );
    const name = isSeries ? end.name : commit.slice(0, 12);
    const line = { name, files };
    known.set(commit, line);
    return line;
  };
}

function openOf(
  id: string,
  { tag, path }: Placement,
  {
    line,
    main,
    here,
    wanted,
  }: {
    readonly line: Line;
    readonly main: Line;
    readonly here: ReadonlyMap<string, string>;
    readonly wanted: Wanted;
  },
): Open {
  const { inside, request } = wanted;
  const version = tag.name.slice(request.tagPrefix.length);
  const found = line.files.get(id);
  if (found === undefined) {
    const folder = inside === '' ? '' : `${inside}/`;
    const why = 'its file was deleted after its version';
    return { file: `${tag.name}:${path}`, version, why, blob: `${tag.commit}:${folder}${path}` };
  }
  const own = here.get(id);
  if (own !== undefined && found.blob === main.files.get(id)?.blob) {
    return { file: own, version, why: undefined, blob: undefined };
  }
  return { file: `${line.name}:${found.path}`, version, why: undefined, blob: found.blob };
}

async function withTexts(repository: Repository, open: readonly Open[]): Promise<TipFiles[]> {
  const names = [...new Set(open.flatMap(({ blob }) => blob ?? []))];
  const texts = names.length === 0 ? new Map<string, string>() : await readBlobs(repository, names);
  const seen = new Set<string>();
  return open.map(({ file, version, why, blob }) => {
    if (blob === undefined || seen.has(file)) return { file, version, why, source: undefined };
    seen.add(file);
    const text = texts.get(blob) ?? '';
    return { file, version, why, source: { file, text } };
  });
}
