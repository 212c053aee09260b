import { Option } from 'commander';
import { asOption, formatOption, type CommandGroup, type CommandSpec } from './shared/command.ts';
import { IMPORT_COMMANDS } from './import/import-commands.ts';
import { NEW_COMMANDS } from './new/new-commands.ts';

/** Every command, in the order of the help. Add one here, and its action in a file of its own. */
export const COMMANDS: readonly (CommandSpec | CommandGroup)[] = [
  {
    usage: 'check',
    summary: 'Show every problem of the content.',
    example: 'check --format github --strict',
    options: [
      formatOption('text', 'json', 'github', 'sarif'),
      new Option('--strict', 'fail on warnings too'),
    ],
    load: () => import('./check/check.ts'),
  },
  NEW_COMMANDS,
  IMPORT_COMMANDS,
  {
    usage: 'milestone <release> <milestone>',
    summary: 'Write into timeline.yaml that a milestone is done, moved or skipped.',
    example: 'milestone r6 rc1 --move 2024-02-28 --why "A security fix has to go in."',
    options: [
      new Option('--done <date>', 'it happened: DATE, DATE/DATE (somewhere between) or unknown'),
      new Option('--tag <tag>', 'the tag that was published, with --done'),
      new Option('--move <date>', 'a new plan; the earlier ones are kept'),
      new Option('--skip', 'it will not take place'),
      new Option('--why <text>', 'the reason, with --move or --skip'),
      formatOption('text', 'json'),
    ],
    load: () => import('./milestone/milestone.ts'),
  },
  {
    usage: 'gate <release>',
    summary: 'May a milestone go out? Show what stands in its way.',
    example: 'gate r6 --milestone rc1',
    options: [
      new Option('--milestone <id>', 'the milestone that is to go out').makeOptionMandatory(),
      formatOption('text', 'json'),
    ],
    load: () => import('./gate/gate.ts'),
  },
  {
    usage: 'stats <release>',
    summary: 'Count items by status and area, criteria, open asks and days to the next milestone.',
    example: 'stats r6 --format json',
    options: [formatOption('text', 'json')],
    load: () => import('./stats/stats.ts'),
  },
  {
    usage: 'diff <from> <to>',
    summary: 'Show what a reader would notice between two folders or git revisions.',
    example: 'diff HEAD~1 content --format markdown',
    options: [formatOption('text', 'markdown', 'json')],
    load: () => import('./diff/diff.ts'),
  },
  {
    usage: 'addresses',
    summary: 'Keep a list of all addresses that were published, and fail if a build lost one.',
    example: 'addresses --check',
    options: [
      new Option(
        '--check',
        'fail for each address of the list that the build neither has nor redirects',
      ),
      new Option('--write', 'add what the build has to the list; fail if it lost one'),
      new Option('--forget', 'with --write: drop what is lost'),
      new Option('--dist <dir>', 'the built site').default('dist'),
      new Option('--list <file>', 'the list; default: addresses.txt in the content folder'),
      formatOption('text', 'json'),
    ],
    load: () => import('./addresses/addresses.ts'),
  },
  {
    usage: 'agenda <release>',
    summary: "Print the next meeting's agenda in the form of minutes.",
    example: 'agenda r6 --on 2024-02-12',
    options: [
      new Option('--on <day>', 'the day of the meeting; default: today'),
      formatOption('text', 'json'),
    ],
    load: () => import('./agenda/agenda.ts'),
  },
  {
    usage: 'announce <release> <milestone>',
    summary: 'Print the text that tells people of a milestone. Nothing is sent.',
    example: 'announce r6 rc1 --as eml --from "Release team <release@example.org>" > rc1.eml',
    options: [
      asOption('mail', 'eml', 'matrix', 'markdown'),
      new Option('--lang <code>', "one of the site's languages; default: its first"),
      new Option('--from <sender>', 'whom the mail is from; default: channels.sender of site.yaml'),
      new Option('--to <address>', 'whom the mail is to; default: channels.mail of site.yaml'),
    ],
    load: () => import('./announce.ts'),
  },
  {
    usage: 'export <release>',
    summary: 'Print a release for use elsewhere: on GitHub, in a changelog, in a spreadsheet.',
    example: 'export r6 --as github --since rc1',
    options: [
      asOption('markdown', 'keepachangelog', 'github', 'json', 'csv'),
      new Option('--since <milestone>', 'only what came after that milestone'),
      new Option('--lang <code>', "one of the site's languages; default: its first"),
    ],
    load: () => import('./export.ts'),
  },
  {
    usage: 'schema',
    summary: 'Write JSON Schemas, with which editors complete and check content.',
    example: 'schema --check',
    options: [
      new Option('--out <dir>', 'where to write them').default('schemas'),
      new Option('--check', 'write nothing; fail if they are out of date'),
    ],
    load: () => import('./schema.ts'),
  },
];
