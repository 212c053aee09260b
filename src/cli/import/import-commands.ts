import { Option } from 'commander';
import type { SourceFormat } from '../../importers/formats.ts';
import { formatOption, type CommandGroup, type CommandSpec } from '../shared/command.ts';

/** Options of all formats that give releases. */
function sourceOptions(): Option[] {
  return [
    new Option('--group <how>', 'what makes a release; default: what suits the versions').choices([
      'minor',
      'major',
      'release',
    ]),
    new Option('--product <id>', 'the product of site.yaml that the notes belong to'),
    new Option(
      '--packages <what>',
      'what several packages become: products, or components of one product; default: products',
    ).choices(['products', 'components']),
    new Option('--area <id>', 'the area of all items; required on a site with areas'),
    new Option('--title <name>', 'the name of the software, for titles of releases'),
    new Option('--base-url <url>', 'the page that addresses of the source are relative to'),
    new Option('--repository <url>', 'where numbers such as #12 lead; default: that of site.yaml'),
    new Option(
      '--unreleased <version>',
      'the version of notes that name none; default: the next release',
    ),
    new Option(
      '--past <what>',
      'how to record planned days that have passed; default: planned, because a schedule says no more',
    ).choices(['planned', 'happened']),
    new Option('--source <name>', 'the name of the source, where you import several of one format'),
    new Option('--prune', 'remove entries whose notes the source no longer has'),
    new Option('--report <file>', 'write what became of each note to a JSON file'),
    new Option('--dry-run', 'write nothing; print what would change as a diff'),
    formatOption('text', 'json'),
  ];
}

/** Describes the command of a format. The word is that of the format. */
function sourceCommand(
  id: string,
  operand: string,
  summary: string,
  example: string,
  own: readonly Option[] = [],
): CommandSpec {
  return {
    usage: `${id} ${operand}`,
    summary,
    example: `import ${example}`,
    options: [...own, ...sourceOptions()],
    load: async () => {
      const { runImport } = await import('./import-source.ts');
      const { formatNamed } = await import('../../importers/formats.ts');
      const format: SourceFormat = formatNamed(id);
      return { run: (io, options, operands) => runImport(io, options, operands, format) };
    },
  };
}

/** `relnotes import …`: imports texts of other formats into the content. */
export const IMPORT_COMMANDS: CommandGroup = {
  usage: 'import',
  summary: 'Import texts of other formats into the content.',
  example: 'import changelog CHANGELOG.md --dry-run',
  commands: [
    {
      usage: 'look [files...]',
      summary: 'Say which format files have.',
      example: 'import CHANGELOG.md',
      isDefault: true,
      options: [formatOption('text', 'json')],
      load: () => import('./look.ts'),
    },
    sourceCommand(
      'changelog',
      '<file>',
      'Import a CHANGELOG.md: Keep a Changelog and its relatives; - reads standard input.',
      'changelog CHANGELOG.md --dry-run',
    ),
    sourceCommand(
      'github',
      '<file>',
      'Import releases of GitHub: the answer of gh api --paginate; - reads standard input.',
      'github releases.json --dry-run',
    ),
    sourceCommand(
      'changesets',
      '<folder>',
      'Import changesets: the CHANGELOG.md of each package, and the changes in .changeset/.',
      'changesets . --packages products --dry-run',
    ),
    sourceCommand(
      'reno',
      '<folders...>',
      'Import the note files of reno below a folder; a series_status.yaml adds ends of life.',
      'reno releasenotes --repo . --dry-run',
      [new Option('--repo <folder>', 'the git repository whose tags are the versions')],
    ),
    sourceCommand(
      'antsibull',
      '<folders...>',
      'Import changelog.yaml of antsibull-changelog: of one branch, or of several folders.',
      'antsibull . ../stable-9 --dry-run',
    ),
    sourceCommand(
      'kubernetes',
      '<files...>',
      'Import release notes of Kubernetes: JSON files, or folders of them.',
      'kubernetes release-notes-1.30.0.json --dry-run',
    ),
    sourceCommand(
      'istio',
      '<folders...>',
      'Import release notes of Istio: YAML files below folders.',
      'istio releasenotes/notes --unreleased 1.24.0 --dry-run',
    ),
    sourceCommand(
      'schedule',
      '<files...>',
      'Import schedules: OpenStack, Node.js, endoflife.date, iCalendar.',
      'schedule schedule.json --title Node.js --dry-run',
    ),
    sourceCommand(
      'towncrier',
      '<files...>',
      'Import towncrier news and the fragments of the next release, with the settings beside them.',
      'towncrier NEWS.rst --skip trivial,process --dry-run',
      [new Option('--skip <types>', 'types of notes to leave out, separated by commas')],
    ),
    {
      usage: 'minutes <file>',
      summary:
        'Import the minutes of a meeting into items, the timeline and a meeting file; - reads standard input.',
      example: 'import minutes 2024-01-29.md --release 2.0 --dry-run',
      options: [
        new Option(
          '--release <id>',
          'the release the meeting was about; required',
        ).makeOptionMandatory(),
        new Option(
          '--date <day>',
          'the day of the meeting; default: from the file name or the text',
        ),
        new Option('--dry-run', 'write nothing; print what would change as a diff'),
        new Option(
          '--prune',
          'remove items that the last import created and the minutes no longer name',
        ),
        new Option('--report <file>', 'write what became of each line to a JSON file'),
        new Option('--accept-unplaced', 'write even if some lines could not be placed'),
        formatOption('text', 'json'),
      ],
      load: () => import('./import-minutes.ts'),
    },
  ],
};
