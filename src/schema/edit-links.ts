import { z } from 'zod';
import { shortText } from './scalars.ts';

/** A name of a branch, without what git refuses (git-check-ref-format). */
const branch = shortText(200).refine(
  (name) => !/[\s~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$|\/\./u.test(name) && name !== '@',
  { error: 'is not the name of a branch' },
);

/** A folder below the root of a repository. */
const folder = shortText(500).refine(
  (path) =>
    path === '.' ||
    (!path.includes('\\') &&
      !/^[a-z]:/iu.test(path) &&
      path.split('/').every((name) => !['', '.', '..'].includes(name))),
  { error: 'must be a folder of the repository, such as docs/notes; a single dot is its root' },
);

/** The names that a pattern may hold. */
const PLACEHOLDERS = ['repository', 'branch', 'path'] as const;

/** An address with placeholders. */
const pattern = shortText(500).superRefine((written, context) => {
  const message = patternFault(written);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

/** Returns the fault of a pattern; undefined for a good one. */
function patternFault(written: string): string | undefined {
  const names = [...written.matchAll(/\{([^{}]*)\}/gu)].map(([, name = '']) => name);
  const known: readonly string[] = PLACEHOLDERS;
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    return `has the unknown placeholder {${unknown}}: known are {repository}, {branch} and {path}`;
  if (!names.includes('path'))
    return 'must contain {path}: without it, all pages would have the same link';
  const bare = written.replaceAll(/\{[^{}]*\}/gu, 'x');
  const whole = written.startsWith('{repository}/') ? `https://example.org/${bare}` : bare;
  // A placeholder in place of the host would be a name of content.
  const isAddress =
    /^https:\/\/[^\s<>"{}]+$/u.test(whole) &&
    URL.canParse(whole) &&
    !/^https:\/\/[^/]*\{/u.test(written);
  return isAddress ? undefined : 'must begin with https:// and a host, or with {repository}/';
}

/** `edit` in site.yaml: where "Edit this page" leads to. */
export const editLinks = z.strictObject({
  branch: branch
    .default('main')
    .meta({ description: 'The branch to edit.', examples: ['develop'] }),
  folder: folder.optional().meta({
    description:
      'The path of the content folder in the repository; `.` is its root. Default: as in the git repository around it.',
    examples: ['docs/notes'],
  }),
  url: pattern.optional().meta({
    description:
      'The address for editing a file, with `{repository}`, `{branch}` and `{path}`. GitHub, GitLab, Gitea and Forgejo have a default; other hosts have no link.',
    examples: ['{repository}/-/edit/{branch}/{path}'],
  }),
});
