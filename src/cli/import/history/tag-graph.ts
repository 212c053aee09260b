import type { Repository } from '../../shared/git.ts';
import { git } from '../../shared/git.ts';

/** A tag or a branch of a repository. */
export interface Ref {
  /** Without `refs/tags/`, `refs/heads/` and the name of the remote. */
  readonly name: string;
  readonly kind: 'tag' | 'branch';
  readonly commit: string;
  /** The day on which it was made, in UTC. */
  readonly day: string;
}

/** Reads all tags and branches; those of a remote, too, since a clone has only one branch of its own. */
export async function readRefs({ top }: Repository): Promise<Ref[]> {
  const format = '%(refname)%09%(objectname)%09%(*objectname)%09%(creatordate:unix)';
  const places = ['refs/tags', 'refs/heads', 'refs/remotes'];
  const text = await git(top, 'for-each-ref', `--format=${format}`, ...places);
  return text.split('\n').flatMap((line): Ref[] => {
    const [ref = '', object = '', peeled = '', seconds = ''] = line.split('\t');
    const kind = ref.startsWith('refs/tags/') ? 'tag' : 'branch';
    const name = ref.replace(/^refs\/(?:tags|heads|remotes\/[^/]+)\//u, '');
    if (ref === '' || name === 'HEAD' || seconds === '') return [];
    const day = new Date(Number(seconds) * 1_000).toISOString().slice(0, 10);
    return [{ name, kind, commit: peeled === '' ? object : peeled, day }];
  });
}

/** A set of commits. */
export interface CommitSet {
  readonly has: (commit: string) => boolean;
}

/** The commits with a name, and which of them come before which. */
export interface CommitGraph {
  /** Commits after all that they descend from. */
  readonly order: readonly string[];
  /** The nearest commits before a commit. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
  /** Returns the commits before a commit, itself included. */
  readonly ancestors: (commit: string) => CommitSet;
}

/** Reads how the commits with a name descend from each other. */
export async function readGraph({ top }: Repository): Promise<CommitGraph> {
  const from = ['--tags', '--branches', '--remotes', 'HEAD'];
  const how = ['--parents', '--simplify-by-decoration', '--topo-order', '--reverse'];
  const text = await git(top, 'rev-list', ...how, ...from);
  const lines = text.split('\n').filter((line) => line !== '');
  const parents = new Map(
    lines.map((line) => {
      const [commit = '', ...before] = line.split(' ');
      return [commit, before] as const;
    }),
  );
  return { order: [...parents.keys()], parents, ancestors: ancestorsIn(parents) };
}

const BITS = 32;

/** Keeps a bit for each pair of commits: ten thousand tags take 12 MB. */
function ancestorsIn(parents: CommitGraph['parents']): CommitGraph['ancestors'] {
  const index = new Map([...parents.keys()].map((commit, at) => [commit, at]));
  const sets: Uint32Array[] = [];
  for (const [commit, before] of parents) {
    const own = new Uint32Array(Math.ceil(index.size / BITS));
    for (const one of [commit, ...before]) {
      const at = index.get(one) ?? 0;
      own[Math.floor(at / BITS)] = (own[Math.floor(at / BITS)] ?? 0) | (1 << (at % BITS));
      for (const [word, bits] of (sets[at] ?? []).entries()) own[word] = (own[word] ?? 0) | bits;
    }
    sets.push(own);
  }
  return (commit) => {
    const own = sets[index.get(commit) ?? -1];
    return {
      has: (other) => {
        const at = index.get(other);
        if (at === undefined || own === undefined) return other === commit;
        return ((own[Math.floor(at / BITS)] ?? 0) & (1 << (at % BITS))) !== 0;
      },
    };
  };
}
