import { Option } from 'commander';
import {
  ADVICES,
  ITEM_KINDS,
  MILESTONE_KINDS,
  PHASES,
  SEVERITIES,
} from '../../schema/vocabulary.ts';
import { formatOption, type CommandGroup, type CommandSpec } from '../shared/command.ts';
import type { NewEntryName } from './entries.ts';

/** Creates an option that lists the words its field allows. */
function wordOption(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, `${description}: ${words.join(', ')}`);
}

const RELEASE = new Option('--release <id>', 'the release it belongs to');
const AREA = new Option('--area <id>', 'an area of site.yaml');
const SINCE = new Option('--since <milestone>', 'the first milestone that has it; default: ga');
const SLUG = new Option('--slug <slug>', 'its name in addresses; default: derived from the title');

function newCommand(
  name: NewEntryName,
  summary: string,
  example: string,
  options: readonly Option[],
): CommandSpec {
  return {
    usage: name,
    summary,
    example: `new ${name} ${example}`,
    options: [...options, formatOption('text', 'json')],
    load: async () => {
      const { runNew } = await import('./new.ts');
      return { run: (io, flags) => runNew(io, flags, name) };
    },
  };
}

/** `relnotes new …`: prompts in a terminal for everything that is not given as a flag. */
export const NEW_COMMANDS: CommandGroup = {
  usage: 'new',
  summary: 'Create a file from prompts or flags; never overwrites one.',
  example: 'new item',
  commands: [
    newCommand(
      'item',
      'Create an item: one change in a release.',
      '--release 2.0 --title "A new proxy" --area storage --kind feature --owners storage-team',
      [
        RELEASE,
        new Option('--title <text>', 'what readers see; at most 80 characters'),
        AREA,
        wordOption('--kind <kind>', 'what kind of change', ITEM_KINDS),
        new Option('--breaking', 'something that worked stops working'),
        new Option(
          '--impact <text>',
          'what changes for whom; for breaking changes, deprecations and removals',
        ),
        new Option('--action <text>', 'what readers have to do; for the same changes'),
        SINCE,
        new Option('--owners <handles>', 'its owners, separated by commas'),
        SLUG,
      ],
    ),
    newCommand(
      'upgrade-note',
      'Create an upgrade note: a task for operators who upgrade.',
      '--release 2.0 --title "Switch the proxy" --advice required',
      [
        RELEASE,
        new Option('--title <text>', 'what to do, in a few words'),
        wordOption('--advice <advice>', 'how strongly', ADVICES),
        wordOption('--phase <phase>', 'when; default during', PHASES),
        AREA,
        SINCE,
        new Option('--step <text>', 'the first step; without it the note is a draft'),
        SLUG,
      ],
    ),
    newCommand(
      'known-issue',
      'Create a known issue: a fault in a release.',
      '--release 2.0 --title "Ports are left behind" --severity high',
      [
        RELEASE,
        new Option('--title <text>', 'what goes wrong'),
        wordOption('--severity <severity>', 'how bad', SEVERITIES),
        AREA,
        new Option('--workaround <text>', 'what to do until it is fixed'),
        new Option('--tracker <url>', 'the address of the issue in a tracker'),
        SLUG,
      ],
    ),
    newCommand(
      'release',
      'Create a release with its timeline.',
      '--id 2.0 --title "Example 2.0" --version 2.0.0 --ga 2026-03-18',
      [
        new Option('--id <id>', 'its id, for addresses'),
        new Option('--title <text>', 'the name of the release for readers'),
        new Option('--version <version>', 'the version at GA'),
        new Option('--product <id>', 'a product of site.yaml, if there are several'),
        new Option('--line <slug>', 'its release line, if not the default one'),
        new Option(
          '--previous <id>',
          'the release it follows; default: the latest of its line by day',
        ),
        new Option('--ga <time>', 'when GA is planned: a day, 2026-09, 2026-Q3, 2026-H2 or tbd'),
      ],
    ),
    newCommand(
      'milestone',
      'Add a milestone to a timeline.',
      '--release 2.0 --id rc1 --kind rc --planned 2026-02-18',
      [
        RELEASE,
        new Option('--id <id>', 'its id, for addresses'),
        wordOption('--kind <kind>', 'what kind of milestone', MILESTONE_KINDS),
        new Option('--if-needed', 'it takes place only if needed'),
        new Option('--planned <time>', 'when: a day, 2026-09, 2026-Q3, 2026-H2 or tbd'),
        new Option('--title <text>', 'what readers see; default: derived from the id'),
        new Option('--version <version>', 'the published version'),
        new Option('--after <milestone>', 'the milestone before it; default: by day and kind'),
      ],
    ),
    newCommand('meeting', 'Create the minutes of a meeting.', '--date 2024-01-29 --release 2.0', [
      new Option('--date <date>', 'the day; default: today'),
      new Option('--slug <slug>', 'a word after the date in its address'),
      new Option('--title <text>', 'what readers see; default: Meeting of the date'),
      new Option('--release <id>', 'the release it was about'),
      new Option('--participants <handles>', 'who took part, separated by commas'),
      new Option('--source <url>', 'the address of the original'),
    ]),
  ],
};
