import { Option } from 'commander';
import { formatOption, type CommandSpec } from './command.ts';

/** Every command, in the order of the help. Add one here, and its action in a file of its own. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    usage: 'check',
    summary: 'Show every problem of the content.',
    example: 'check --format github --strict',
    options: [
      formatOption('text', 'json', 'github', 'sarif'),
      new Option('--strict', 'fail on warnings too'),
    ],
    load: () => import('./check.ts'),
  },
];
