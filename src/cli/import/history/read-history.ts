import { realpathSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type {
  HistoryRequest,
  SourceHistory,
  SourceText,
} from '../../../importers/notes/read-context.ts';
import { UNRELEASED } from '../../../importers/notes/source-note.ts';
import { commitOf, isShallow, repositoryOf, type Repository } from '../../shared/git.ts';
import { ContentError, UsageError, type Io } from '../../shared/io.ts';
import { historyRecords } from './history-records.ts';
import { placementsOf, versionsBefore } from './placements.ts';
import { seriesIn, versionTags, type VersionTag } from './series.ts';
import { readGraph, readRefs, type CommitGraph } from './tag-graph.ts';
import { textsOfTips } from './tip-files.ts';
import type { TipFiles } from './tips.ts';
import { addedFiles, readTrees, type FolderTrees } from './tree-files.ts';

/** The texts of a source over all lines of a repository, and the versions that they came out with. */
export interface ReadHistory {
  readonly history: SourceHistory;
  readonly sources: readonly SourceText[];
}

/**
 * Reads the history of the files of a folder. `sources` are the files as they lie there; files of other branches, and
 * files that were deleted, are added.
 */
export async function readHistory(
  io: Io,
  { repo, folder }: { readonly repo: string; readonly folder: string },
  request: HistoryRequest,
  sources: readonly SourceText[],
): Promise<ReadHistory> {
  const repository = await repositoryAt(io, repo);
  const inside = insideOf(io, repository, folder);
  const head = await commitOf(repository, 'HEAD');
  if (head === undefined) throw new ContentError(`${repo} has no commit.`);
  const refs = await readRefs(repository);
  const all = versionTags(refs, request.tagPrefix);
  const graph = await readGraph(repository);
  const series = seriesIn(refs, all, graph);
  const commits = [...new Set([head, ...refs.map(({ commit }) => commit)])];
  const trees = await readTrees(repository, inside, commits);
  // Versions from before the first note say nothing about notes.
  const tags = all.filter(({ commit }) => trees.ids.has(commit));
  const added = await addedBy(repository, tags, graph, trees);
  const placements = placementsOf(tags, graph, added, request.idOf);
  const { ancestors } = graph;
  const tips = { head, series, trees, isIn: ancestors(head).has, ancestors };
  const texts = await textsOfTips(repository, tips, { placements, sources, inside, request });
  const known = textsByFile(texts);
  return {
    sources: [...sources, ...texts.flatMap(({ source }) => (source === undefined ? [] : [source]))],
    history: { records: historyRecords(tags, series, request.tagPrefix), ...known },
  };
}

async function repositoryAt(io: Io, name: string): Promise<Repository> {
  const path = resolve(io.cwd, name);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const repository = isFolder ? await repositoryOf(path) : undefined;
  if (repository === undefined) {
    throw new UsageError(`--repo ${name} is not a git repository. Name the folder of a clone.`);
  }
  if (await isShallow(repository)) {
    throw new ContentError(
      `${name} is a shallow clone, which lacks versions. Run: git fetch --unshallow --tags`,
    );
  }
  return repository;
}

/** Returns the path of a folder inside a repository, with `/`. */
function insideOf(io: Io, { top }: Repository, folder: string): string {
  const path = relative(realpathSync(top), realpathSync(resolve(io.cwd, folder)));
  if (path.startsWith('..')) {
    throw new UsageError(`${folder} is not in the repository that --repo names.`);
  }
  return path.replaceAll('\\', '/');
}

/** Returns the files that each version has and the one before it has not. */
async function addedBy(
  repository: Repository,
  tags: readonly VersionTag[],
  graph: CommitGraph,
  { ids, empty }: FolderTrees,
): Promise<(tag: VersionTag) => readonly string[]> {
  const before = versionsBefore(tags, graph);
  const pairOf = ({ commit }: VersionTag) => {
    const [last] = before.get(commit) ?? [];
    return [ids.get(last ?? '') ?? empty, ids.get(commit) ?? empty] as const;
  };
  const added = await addedFiles(repository, tags.map(pairOf));
  return (tag) => added.get(pairOf(tag).join(' ')) ?? [];
}

function textsByFile(texts: readonly TipFiles[]): Pick<SourceHistory, 'versions' | 'skipped'> {
  const versions = new Map<string, string[]>();
  const skipped = new Map<string, string>();
  for (const { file, version, why } of texts) {
    if (why !== undefined) skipped.set(file, why);
    else versions.set(file, [...(versions.get(file) ?? []), version ?? UNRELEASED]);
  }
  return { versions, skipped };
}
