import type { HistoryRequest, SourceText } from '../../../importers/notes/read-context.ts';
import type { Repository } from '../../shared/git.ts';
import type { Placement } from './placements.ts';
import { pendingFiles } from './pending-files.ts';
import type { Series, VersionTag } from './series.ts';
import type { CommitGraph } from './tag-graph.ts';
import { filesOfTree, readBlobs, type FolderTrees } from './tree-files.ts';

/** A version of a file: the text that its line has now. */
export interface TipFiles {
  /** The name of the text; that of another branch begins with the name of its series. */
  readonly file: string;
  /** The version that it came out with; undefined if it is not out yet. */
  readonly version: string | undefined;
  /** Why it came out with none. */
  readonly why: string | undefined;
  /** The text, unless it lies in the folder. */
  readonly source: SourceText | undefined;
}

/** The ends of all lines of a repository. */
export interface Tips {
  readonly head: string;
  readonly series: readonly Series[];
  readonly trees: FolderTrees;
  /** Checks whether a commit is one of the line that is checked out. */
  readonly isIn: (commit: string) => boolean;
  readonly ancestors: CommitGraph['ancestors'];
}

/** Files to find at the ends. */
export interface Wanted {
  readonly placements: ReadonlyMap<string, readonly Placement[]>;
  readonly sources: readonly SourceText[];
  readonly inside: string;
  readonly request: HistoryRequest;
}

/** The end of a line of a repository. */
export interface Line {
  readonly name: string;
  /** The path and the id of the text of each file, by its id. */
  readonly files: ReadonlyMap<string, { readonly path: string; readonly blob: string }>;
}

/** A text that is to be read from git. */
export interface Open extends Omit<TipFiles, 'source'> {
  /** Undefined if the text lies in the folder. */
  readonly blob: string | undefined;
}

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
