import { globMatcher } from '../read/globs.ts';
import type { Problem } from '../problem.ts';
import { at, filesOf, type CheckInput } from './check.ts';

/** Paths of each kind with names that nobody writes: a glob that matches both matches every file of the kind. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    releases: 'releases/ID/release.mdx',
    timelines: 'releases/ID/timeline.yaml',
    items: 'releases/ID/items/ID.md',
    'upgrade notes': 'releases/ID/upgrade-notes/ID.md',
    'known issues': 'releases/ID/known-issues/ID.md',
    meetings: 'meetings/2000-02-29-ID.md',
    'pages of docs/': 'docs/ID.mdx',
  }).map(([kind, path]) => [
    kind,
    ['zq', '0-very-long-name-of-a-sample'].map((id) => path.replaceAll('ID', id)),
  ]),
);

/** Reports globs of `ignore` that match site.yaml, or all entries of a kind. */
export function checkIgnoreGlobs(input: CheckInput): Problem[] {
  return filesOf(input, 'site').flatMap((file) =>
    file.fields.ignore.flatMap((glob, index): Problem[] => {
      const matches = globMatcher([glob]);
      const path = ['ignore', index];
      if (matches('site.yaml') !== undefined) {
        const message = `"${glob}" matches site.yaml, which is always read`;
        return [at(file, path, 'ignore-too-much', message, NARROW)];
      }
      const kinds = Object.keys(SAMPLES).filter((kind) =>
        SAMPLES[kind]?.every((sample) => matches(sample) !== undefined),
      );
      if (kinds.length === 0) return [];
      const message = `"${glob}" leaves out all ${kinds.join(', all ')}`;
      const hint = `${NARROW} If this is intended, write checks: { ignore-too-much: off }.`;
      return [at(file, path, 'ignore-too-much', message, hint)];
    }),
  );
}

const NARROW = 'Narrow the glob: name a folder, as in drafts/**, or an extension, as in *.txt.';
