import { expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { NEW_COMMANDS } from '../../src/cli/new/new-commands.ts';
import { ENTRY_TEMPLATES } from '../../src/cli/new/entries.ts';
import { testIo } from '../support/io.ts';
import { runNew } from '../support/run-new.ts';

test('every question has a flag, and every flag a question', () => {
  for (const { usage, options = [] } of NEW_COMMANDS.commands) {
    const entry = Object.entries(ENTRY_TEMPLATES).find(([name]) => name === usage)?.[1];
    const flags = options.map(({ long }) => long?.slice(2)).filter((flag) => flag !== 'format');
    expect(flags.toSorted()).toEqual(entry?.questions.map(({ flag }) => flag).toSorted());
  }
});

test('help', async () => {
  expect((await runNew({}, ['--help'])).said).toMatchInlineSnapshot(`
    "Usage: relnotes new [options] [command]

    Create a file from prompts or flags; never overwrites one.

    Options:
      -h, --help              display help for command

    Commands:
      item [options]          Create an item: one change in a release.
      upgrade-note [options]  Create an upgrade note: a task for operators who upgrade.
      known-issue [options]   Create a known issue: a fault in a release.
      release [options]       Create a release with its timeline.
      milestone [options]     Add a milestone to a timeline.
      meeting [options]       Create the minutes of a meeting.
      help [command]          display help for command

    Example:
      $ npx --no -- relnotes new item
    exit 0"
  `);
  const said: string[] = [];
  for (const { usage } of NEW_COMMANDS.commands) {
    const io = testIo('.');
    expect(await runCommand(['new', usage, '--help'], io)).toBe(0);
    said.push(io.written());
  }
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "Usage: relnotes new item [options]

    Create an item: one change in a release.

    Options:
      --content <dir>      the content folder (default: "content", env: RELNOTES_CONTENT)
      --release <id>       the release it belongs to
      --title <text>       what readers see; at most 80 characters
      --area <id>          an area of site.yaml
      --kind <kind>        what kind of change: feature, improvement, change, fix, security,
                           deprecation, removal, standard, infrastructure, other
      --breaking           something that worked stops working
      --impact <text>      what changes for whom; for breaking changes, deprecations and removals
      --action <text>      what readers have to do; for the same changes
      --since <milestone>  the first milestone that has it; default: ga
      --owners <handles>   its owners, separated by commas
      --slug <slug>        its name in addresses; default: derived from the title
      --format <format>    output format (choices: "text", "json", default: "text")
      -h, --help           display help for command

    Example:
      $ npx --no -- relnotes new item --release 2.0 --title "A new proxy" --area storage --kind feature --owners storage-team

    Usage: relnotes new upgrade-note [options]

    Create an upgrade note: a task for operators who upgrade.

    Options:
      --content <dir>      the content folder (default: "content", env: RELNOTES_CONTENT)
      --release <id>       the release it belongs to
      --title <text>       what to do, in a few words
      --advice <advice>    how strongly: required, recommended, optional, not-recommended
      --phase <phase>      when; default during: before, during, after
      --area <id>          an area of site.yaml
      --since <milestone>  the first milestone that has it; default: ga
      --step <text>        the first step; without it the note is a draft
      --slug <slug>        its name in addresses; default: derived from the title
      --format <format>    output format (choices: "text", "json", default: "text")
      -h, --help           display help for command

    Example:
      $ npx --no -- relnotes new upgrade-note --release 2.0 --title "Switch the proxy" --advice required

    Usage: relnotes new known-issue [options]

    Create a known issue: a fault in a release.

    Options:
      --content <dir>        the content folder (default: "content", env: RELNOTES_CONTENT)
      --release <id>         the release it belongs to
      --title <text>         what goes wrong
      --severity <severity>  how bad: low, medium, high, critical
      --area <id>            an area of site.yaml
      --workaround <text>    what to do until it is fixed
      --tracker <url>        the address of the issue in a tracker
      --slug <slug>          its name in addresses; default: derived from the title
      --format <format>      output format (choices: "text", "json", default: "text")
      -h, --help             display help for command

    Example:
      $ npx --no -- relnotes new known-issue --release 2.0 --title "Ports are left behind" --severity high

    Usage: relnotes new release [options]

    Create a release with its timeline.

    Options:
      --content <dir>      the content folder (default: "content", env: RELNOTES_CONTENT)
      --id <id>            its id, for addresses
      --title <text>       the name of the release for readers
      --version <version>  the version at GA
      --product <id>       a product of site.yaml, if there are several
      --line <slug>        its release line, if not the default one
      --previous <id>      the release it follows; default: the latest of its line by day
      --ga <time>          when GA is planned: a day, 2026-09, 2026-Q3, 2026-H2 or tbd
      --format <format>    output format (choices: "text", "json", default: "text")
      -h, --help           display help for command

    Example:
      $ npx --no -- relnotes new release --id 2.0 --title "Example 2.0" --version 2.0.0 --ga 2026-03-18

    Usage: relnotes new milestone [options]

    Add a milestone to a timeline.

    Options:
      --content <dir>      the content folder (default: "content", env: RELNOTES_CONTENT)
      --release <id>       the release it belongs to
      --id <id>            its id, for addresses
      --kind <kind>        what kind of milestone: testing, freeze, alpha, beta, rc, ga, maintenance,
                           eol, other
      --if-needed          it takes place only if needed
      --planned <time>     when: a day, 2026-09, 2026-Q3, 2026-H2 or tbd
      --title <text>       what readers see; default: derived from the id
      --version <version>  the published version
      --after <milestone>  the milestone before it; default: by day and kind
      --format <format>    output format (choices: "text", "json", default: "text")
      -h, --help           display help for command

    Example:
      $ npx --no -- relnotes new milestone --release 2.0 --id rc1 --kind rc --planned 2026-02-18

    Usage: relnotes new meeting [options]

    Create the minutes of a meeting.

    Options:
      --content <dir>           the content folder (default: "content", env: RELNOTES_CONTENT)
      --date <date>             the day; default: today
      --slug <slug>             a word after the date in its address
      --title <text>            what readers see; default: Meeting of the date
      --release <id>            the release it was about
      --participants <handles>  who took part, separated by commas
      --source <url>            the address of the original
      --format <format>         output format (choices: "text", "json", default: "text")
      -h, --help                display help for command

    Example:
      $ npx --no -- relnotes new meeting --date 2024-01-29 --release 2.0
    "
  `);
});
