import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';

const files = globSync('src/handbook/**/*.mdx').filter((path) => !path.includes('.de.'));
const handbook = (await Promise.all(files.map((path) => readFile(path, 'utf8')))).join('\n');

/** The flags of each command, by its name: `build`, `new item`. */
const FLAGS = new Map(
  COMMANDS.flatMap((spec) => {
    const name = nameOf(spec.usage);
    const own = 'commands' in spec ? spec.commands : [];
    const members = own.map((member) => [`${name} ${nameOf(member.usage)}`, member] as const);
    return 'commands' in spec ? members : [[name, spec] as const];
  }).map(([name, { options = [] }]) => [name, options.flatMap(({ long }) => long ?? [])]),
);

function nameOf(usage: string): string {
  return usage.split(' ')[0] ?? '';
}

/** Command lines in code blocks of the handbook: the name of the command, and its flags. */
function linesOf(text: string): [string, string[]][] {
  const lines = text.replaceAll('\\\n', ' ').matchAll(/\brelnotes ([^`\n|>#]+)/gu);
  return [...lines].flatMap(([, line = '']) => {
    const [first = '', second = ''] = line.trim().split(/\s+/u);
    const name = [`${first} ${second}`, first].find((known) => FLAGS.has(known));
    const unquoted = line.replaceAll(/"[^"]*"/gu, '""');
    const flags = [...unquoted.matchAll(/(?<!\S)--[a-z][a-z-]*/gu)].map(([flag]) => flag);
    return name === undefined ? [] : [[name, flags]];
  });
}

describe('the handbook', () => {
  test.each([...FLAGS])('explains the flags of %s', (_name, flags) => {
    const words = new Set(handbook.match(/--[a-z][a-z-]*/gu));
    expect(flags.filter((flag) => !words.has(flag))).toEqual([]);
  });

  test('shows no flag that its command does not have', () => {
    const lines = linesOf(handbook);
    expect(lines.length).toBeGreaterThan(50);
    const unknown = lines.flatMap(([name, flags]) => {
      const known = [...(FLAGS.get(name) ?? []), '--content', '--help'];
      return flags.filter((flag) => !known.includes(flag)).map((flag) => `${name} ${flag}`);
    });
    expect(unknown).toEqual([]);
  });
});
