import { Option } from 'commander';
import { asOption, formatOption, type CommandGroup, type CommandSpec } from './shared/command.ts';
import { IMPORT_COMMANDS } from './import/import-commands.ts';
import { INIT_COMMAND } from './init/init-options.ts';
import { SITE_COMMANDS } from './site/site-commands.ts';
import { NEW_COMMANDS } from './new/new-commands.ts';

/** All commands, in the order of the help. A new command is added here, its action in its own file. */
export const COMMANDS: readonly (CommandSpec | CommandGroup)[] = [
  INIT_COMMAND,
  {
    usage: 'check',
    summary: 'Check the content and show all problems.',
    example: 'check --format github --strict',
    options: [
      formatOption('text', 'json', 'github', 'sarif'),
      new Option('--strict', 'fail on warnings too'),
    ],
    load: () => import('./check/check.ts'),
  },
  ...SITE_COMMANDS,
  NEW_COMMANDS,
  IMPORT_COMMANDS,
  {
    usage: 'milestone <release> <milestone>',
    summary: 'Mark a milestone as done, moved or skipped in timeline.yaml.',
    example: 'milestone 2.0 rc1 --move 2024-02-28 --why "A security fix has to go in."',
    options: [
      new Option(
        '--done <date>',
        'it happened: DATE, DATE/DATE (on a day in this range) or unknown',
      ),
      new Option('--tag <tag>', 'the published tag; only with --done'),
      new Option(
        '--move <time>',
        'the new plan: a day, 2026-09, 2026-Q3, 2026-H2 or tbd; earlier plans are kept',
      ),
      new Option('--skip', 'it will not take place'),
      new Option('--why <text>', 'the reason; only with --move or --skip'),
      formatOption('text', 'json'),
    ],
    load: () => import('./milestone/milestone.ts'),
  },
  {
    usage: 'gate <release>',
    summary: 'Check whether a milestone may go out, and show what blocks it.',
    example: 'gate 2.0 --milestone rc1',
    options: [
      new Option('--milestone <id>', 'the milestone to check; required').makeOptionMandatory(),
      formatOption('text', 'json'),
    ],
    load: () => import('./gate/gate.ts'),
  },
  {
    usage: 'stats <release>',
    summary: 'Count items by status and area, criteria, open asks and days to the next milestone.',
    example: 'stats 2.0 --format json',
    options: [formatOption('text', 'json')],
    load: () => import('./stats/stats.ts'),
  },
  {
    usage: 'diff <from> <to>',
    summary: 'Show changes that readers notice between two folders or git revisions.',
    example: 'diff HEAD~1 content --format markdown',
    options: [formatOption('text', 'markdown', 'json')],
    load: () => import('./diff/diff.ts'),
  },
  {
    usage: 'pr-check',
    summary: 'Check that a pull request that changes the program has an entry.',
    example: 'pr-check --base origin/main --format markdown',
    options: [
      new Option(
        '--base <revision>',
        'the branch that the pull request goes to',
      ).makeOptionMandatory(),
      new Option('--head <revision>', 'the last commit of the pull request').default('HEAD'),
      new Option('--label <name>', 'a label of the pull request; repeatable').argParser(collect),
      new Option('--deepen', 'fetch the commits that a shallow clone lacks'),
      formatOption('text', 'markdown', 'json'),
    ],
    load: () => import('./pr-check/pr-check.ts'),
  },
  {
    usage: 'addresses',
    summary: 'Maintain the list of published addresses, and fail if a build loses one.',
    example: 'addresses --check',
    options: [
      new Option('--check', 'fail if the build neither has nor redirects an address of the list'),
      new Option('--write', 'add new addresses to the list; fail if the build lost one'),
      new Option('--forget', 'with --write: drop lost addresses'),
      new Option('--dist <dir>', 'the built site').default('dist'),
      new Option('--list <file>', 'the list file; default: addresses.txt in the content folder'),
      formatOption('text', 'json'),
    ],
    load: () => import('./addresses/addresses.ts'),
  },
  {
    usage: 'agenda <release>',
    summary: 'Print the agenda of the next meeting, in the format of minutes.',
    example: 'agenda 2.0 --on 2024-02-12',
    options: [
      new Option('--on <day>', 'the day of the meeting; default: today'),
      formatOption('text', 'json'),
    ],
    load: () => import('./agenda/agenda.ts'),
  },
  {
    usage: 'announce <release> <milestone>',
    summary: 'Print the announcement of a milestone. Nothing is sent.',
    example: 'announce 2.0 rc1 --as eml --from "Release team <release@example.org>" > rc1.eml',
    options: [
      asOption('mail', 'eml', 'matrix', 'markdown'),
      new Option('--lang <code>', "one of the site's languages; default: its first"),
      new Option('--from <sender>', 'sender of the mail; default: channels.sender of site.yaml'),
      new Option('--to <address>', 'recipient of the mail; default: channels.mail of site.yaml'),
    ],
    load: () => import('./announce.ts'),
  },
  {
    usage: 'export [release] [version]',
    summary:
      'Print a release, a version, a range such as 1.0..2.0, or everything in another format.',
    example: 'export 1.0..2.0 --as keepachangelog --output CHANGELOG.md',
    options: [
      asOption('markdown', 'keepachangelog', 'github', 'json', 'csv', 'readiness'),
      new Option(
        '--since <milestone>',
        'of a release: only changes after this milestone; of a version, by default after the one before',
      ),
      new Option('--product <id>', 'only releases of this product'),
      new Option('--lang <code>', "one of the site's languages; default: its first"),
      new Option('--output <file>', 'write to this file, which must not exist'),
      new Option('--force', 'with --output: replace the file'),
    ],
    load: () => import('./export/export.ts'),
  },
  {
    usage: 'path <from> <to>',
    summary: 'Print what to do between two releases, from the content or from a published site.',
    example: 'path 1.0 3.0 --option own-ca --format markdown',
    options: [
      new Option('--site <url>', 'take the plan from the API of this published site'),
      new Option('--option <id>', 'an option that applies to you; repeatable').argParser(collect),
      new Option('--from-version <version>', 'the version you run; default: the first one'),
      new Option('--to-version <version>', 'the version you want; default: the newest one'),
      new Option(
        '--config <files...>',
        'mark steps and items that name something in these files; sends nothing',
      ),
      new Option('--new', 'print what is new on the way instead of what to do'),
      // The command reports a wrong format together with all other wrong flags.
      formatOption('text', 'markdown', 'json').argParser((format) => format),
    ],
    load: () => import('./path/path.ts'),
  },
  {
    usage: 'schema',
    summary: 'Write the JSON Schemas that let editors complete and check content.',
    example: 'schema --check',
    options: [
      new Option('--out <dir>', 'where to write them').default('schemas'),
      new Option('--check', 'write nothing; fail if they are out of date'),
    ],
    load: () => import('./schema.ts'),
  },
];

/** Collects the values of a flag that may be repeated. */
function collect(value: string, others: readonly string[] = []): string[] {
  return [...others, value];
}
