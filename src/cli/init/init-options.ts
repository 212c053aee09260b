import { Option } from 'commander';
import { formatOption, type CommandSpec } from '../shared/command.ts';

/** `relnotes init`: begins a site in an empty folder or in an existing repository. */
export const INIT_COMMAND: CommandSpec = {
  usage: 'init',
  summary: 'Begin a site in this folder; never overwrites a file.',
  example: 'init --yes --areas "Compute, Storage" --from CHANGELOG.md --area compute',
  options: [
    new Option('--name <text>', 'the name of the software'),
    new Option('--url <url>', 'the address at which the site will be published'),
    new Option('--repository <url>', 'the web address of the repository, or none'),
    new Option('--products <names>', 'the products, separated by commas, or none'),
    new Option('--areas <names>', 'the areas of the software, separated by commas, or none'),
    new Option('--review <answer>', 'whether criteria review each item: yes or no'),
    new Option('--languages <codes>', 'the languages, separated by commas: the default one first'),
    new Option('--host <host>', 'the host that publishes the site: github, gitlab or none'),
    new Option('--start <how>', 'example, empty or import'),
    new Option('--version <version>', 'the version of the example release'),
    new Option('--from <path>', 'the file or folder to import'),
    new Option('--area <id>', 'the area of the imported notes, on a site with areas'),
    new Option('--product <id>', 'the product of the imported notes, on a site with products'),
    new Option('--yes', 'take the defaults from package.json and git where no flag is given'),
    formatOption('text', 'json'),
  ],
  load: () => import('./init.ts'),
};
