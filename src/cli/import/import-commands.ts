import { Option } from 'commander';
import { formatOption, type CommandGroup } from '../shared/command.ts';

/** `relnotes import …`: imports texts of other formats into the content. */
export const IMPORT_COMMANDS: CommandGroup = {
  usage: 'import',
  summary: 'Import texts of other formats into the content.',
  example: 'import minutes 2024-01-29.md --release 2.0 --dry-run',
  commands: [
    {
      usage: 'minutes <file>',
      summary: 'Import the minutes of a meeting into items, the timeline and a meeting file.',
      example: 'import minutes 2024-01-29.md --release 2.0 --dry-run',
      options: [
        new Option(
          '--release <id>',
          'the release the meeting was about; required',
        ).makeOptionMandatory(),
        new Option('--dry-run', 'write nothing; print what would change as a diff'),
        new Option('--accept-unplaced', 'write even if some lines could not be placed'),
        formatOption('text', 'json'),
      ],
      load: () => import('./import-minutes.ts'),
    },
  ],
};
