import { Option } from 'commander';
import type { CommandSpec } from '../shared/command.ts';

const CACHE = () => new Option('--cache <dir>', 'the cache folder');
const OUT = () => new Option('--out <dir>', 'the folder of the built site; default: dist');
const LOCATION = () => [
  new Option('--url <address>', 'the address of the site; default: url in site.yaml'),
  new Option('--base <path>', 'its path, such as /release-notes/; default: base in site.yaml'),
];
const SERVER = () => [
  new Option('--port <number>', 'the port; if taken, the next free one'),
  new Option('--host [address]', 'listen on this address, or on all if none is named'),
  new Option('--open', 'open the site in a browser'),
];

/** The commands that build the site and serve it. */
export const SITE_COMMANDS: readonly CommandSpec[] = [
  {
    usage: 'build',
    summary: 'Check all content, then build the site. After an error, the last site stays.',
    example: 'build --out public --base /release-notes/',
    options: [
      ...[OUT(), CACHE(), ...LOCATION()],
      new Option('--verify', 'render every page again; always on if the variable CI is set'),
      new Option('--timings [file]', 'print the time of each step and route, or write it as JSON'),
      new Option('--stack', 'show where in the program an unexpected error came from'),
    ],
    load: () => import('./build.ts'),
  },
  {
    usage: 'dev',
    summary: 'Serve the site while you write; its pages show problems with file and line.',
    example: 'dev --port 4400',
    options: [...SERVER(), CACHE(), ...LOCATION()],
    load: () => import('./dev.ts'),
  },
  {
    usage: 'preview',
    summary: 'Serve the site that was built.',
    example: 'preview --port 4400',
    options: [...SERVER(), OUT(), ...LOCATION()],
    load: () => import('./preview.ts'),
  },
];
