import { Option } from 'commander';
import { formatOption, type CommandGroup } from '../shared/command.ts';

/** `relnotes import …`: foreign texts into the content. */
export const IMPORT_COMMANDS: CommandGroup = {
  usage: 'import',
  summary: 'Write foreign texts into the content.',
  example: 'import minutes 2024-01-29.md --release r6 --dry-run',
  commands: [
    {
      usage: 'minutes <file>',
      summary: 'Write the minutes of a meeting into the items, the timeline and a meeting.',
      example: 'import minutes 2024-01-29.md --release r6 --dry-run',
      options: [
        new Option('--release <id>', 'the release the meeting was about').makeOptionMandatory(),
        new Option('--dry-run', 'write nothing; print what would change as a diff'),
        new Option('--accept-unplaced', 'write, though there are lines that could not be placed'),
        formatOption('text', 'json'),
      ],
      load: () => import('./import-minutes.ts'),
    },
  ],
};
