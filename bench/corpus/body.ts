import { wordsOf, type Block, type Target } from './blocks.ts';
import { sentence, sentences, thing } from './prose.ts';
import type { Random } from './random.ts';
import { DEEDS, THINGS } from './words.ts';

/** Words of one item's body. */
export const BODY_WORDS = 250;

/** A body: paragraphs, links, a list, a table, a code block, and as many words as all others have. */
export function itemBody(random: Random, other: Target): Block[] {
  const blocks: Block[] = [
    { paragraph: [sentences(random, 60)] },
    linked(random, other),
    { heading: 'What it brings', level: 2 },
    { list: Array.from({ length: 4 }, () => sentence(random)), ordered: false },
    table(random),
    { heading: 'How it is set', level: 2 },
    { code: settings(random), language: 'yaml' },
  ];
  return [...blocks, { paragraph: [sentences(random, BODY_WORDS - 4 - wordsOf(blocks))] }];
}

function linked(random: Random, other: Target): Block {
  const outside = { url: `https://example.org/changes/${random.below(9000)}` };
  return {
    paragraph: [
      'It goes with ',
      { text: `the ${thing(random)}`, to: other },
      ' and was first told of in ',
      { text: 'its own notes', to: outside },
      '.',
    ],
  };
}

function table(random: Random): Block {
  const rows = Array.from({ length: 4 }, () => [
    thing(random),
    random.pick(DEEDS),
    String(1 + random.below(64)),
  ]);
  return { table: { head: ['Part', 'What it does', 'Copies'], rows } };
}

function settings(random: Random): string[] {
  const name = random.pick(THINGS);
  return [
    '# The defaults.',
    `${name}:`,
    '  enabled: true',
    `  replicas: ${1 + random.below(9)}`,
    `  address: "${name}.internal.example.org"`,
    `  timeout: ${10 + random.below(90)}s`,
    '  options:',
    `    - ${random.pick(THINGS)}`,
    `    - ${random.pick(THINGS)}`,
  ];
}
