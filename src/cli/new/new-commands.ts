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

/** A flag that names one of the words its field allows. */
function wordOption(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, `${description}: ${words.join(', ')}`);
}

const RELEASE = new Option('--release <id>', 'the release it belongs to');
const AREA = new Option('--area <id>', 'an area of site.yaml');
const SINCE = new Option('--since <milestone>', 'the first milestone that has it; default: ga');
const SLUG = new Option('--slug <slug>', 'its name in addresses; default: from the title');

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

/** `relnotes new …`: what is not given as a flag is asked, where there is a terminal. */
export const NEW_COMMANDS: CommandGroup = {
  usage: 'new',
  summary: 'Begin a file: asks, or takes flags; never overwrites.',
  example: 'new item',
  commands: [
    newCommand(
      'item',
      'Begin an item: one thing a release brings.',
      '--release r6 --title ProxySQL --area iaas --kind feature --owners fkr',
      [
        RELEASE,
        new Option('--title <text>', 'what readers see; at most 80 characters'),
        AREA,
        wordOption('--kind <kind>', 'what kind of change', ITEM_KINDS),
        new Option('--breaking', 'something that worked stops working'),
        new Option('--impact <text>', 'what changes for whom; for a breaking change, a removal …'),
        new Option('--action <text>', 'what to do about it; likewise'),
        SINCE,
        new Option('--owners <handles>', 'who looks after it, with commas'),
        SLUG,
      ],
    ),
    newCommand(
      'upgrade-note',
      'Begin an upgrade note: what an operator does to upgrade.',
      '--release r6 --title "Switch the proxy" --advice required',
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
      'Begin a known issue: a fault that ships.',
      '--release r6 --title "Ports are left behind" --severity high',
      [
        RELEASE,
        new Option('--title <text>', 'what goes wrong'),
        wordOption('--severity <severity>', 'how bad', SEVERITIES),
        AREA,
        new Option('--workaround <text>', 'what helps until it is fixed'),
        new Option('--tracker <url>', 'where it is followed'),
        SLUG,
      ],
    ),
    newCommand(
      'release',
      'Begin a release, with its timeline.',
      '--id r8 --title "SCS Release 8" --version 9.0.0 --ga 2025-03-19',
      [
        new Option('--id <id>', 'its word in addresses'),
        new Option('--title <text>', 'the name readers know it by'),
        new Option('--version <version>', 'the version at GA'),
        new Option('--previous <id>', 'the release it follows; default: the newest'),
        new Option('--ga <date>', 'the day GA is planned for'),
      ],
    ),
    newCommand(
      'milestone',
      'Add a milestone to a timeline.',
      '--release r8 --id rc1 --kind rc --planned 2025-02-19',
      [
        RELEASE,
        new Option('--id <id>', 'its word in addresses'),
        wordOption('--kind <kind>', 'what kind of point', MILESTONE_KINDS),
        new Option('--if-needed', 'it takes place only if needed'),
        new Option('--planned <date>', 'the day it is planned for'),
        new Option('--title <text>', 'what readers see; default: from the id'),
        new Option('--version <version>', 'the version that is published'),
        new Option('--after <milestone>', 'the milestone before it; default: by day and kind'),
      ],
    ),
    newCommand('meeting', 'Begin the minutes of a meeting.', '--date 2024-01-29 --release r6', [
      new Option('--date <date>', 'the day; default: today'),
      new Option('--slug <slug>', 'a word after the date in its address'),
      new Option('--title <text>', 'what readers see; default: Meeting of the date'),
      new Option('--release <id>', 'the release it was about'),
      new Option('--participants <handles>', 'who took part, with commas'),
      new Option('--source <url>', 'where the original stands'),
    ]),
  ],
};
