import { z } from 'zod';
import { globs, signedGlob } from './glob.ts';
import { shortText } from './scalars.ts';
import { SEVERITIES_OF_CHECKS } from './vocabulary.ts';

/** All files but Markdown and hidden files and folders, such as the settings of CI. */
const PROGRAM_FILES = ['**', '!*.md', '!.*'];

/** `pull_requests` in site.yaml: which changes of the program need an entry (`relnotes pr-check`). */
export const pullRequests = z.strictObject({
  require: z
    .enum(SEVERITIES_OF_CHECKS)
    .default('error')
    .meta({
      description:
        'What `relnotes pr-check` does if program files changed and no entry did: fail, warn or nothing.',
      examples: ['warn'],
    }),
  paths: globs(signedGlob)
    .default(PROGRAM_FILES)
    .meta({
      description:
        'The program files, as globs from the root of the repository; `!` excludes files. If all globs begin with `!`, all other files are program files.',
      examples: [['src/**', '!src/test/**']],
    }),
  skip_label: shortText(100)
    .default('no-release-note')
    .meta({
      description: 'The label for pull requests that need no entry.',
      examples: ['no-release-note'],
    }),
});

export type PullRequests = z.output<typeof pullRequests>;
