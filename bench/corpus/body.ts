import { wordsOf, type Block, type Target } from './blocks.ts';
import { sentence, sentences, nounPhrase } from './prose.ts';
import type { Random } from './random.ts';
import { DEEDS, THINGS } from './words.ts';

/** Words of the body of one item. */
export const BODY_WORDS = 250;

/**
 * Returns a body: paragraphs, links, a list, a table, a code block, with the same number of words for every
 * item.
 */
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
      { text: `the ${nounPhrase(random)}`, to: other },
      ' and was first told of in ',
      { text: 'its own notes', to: outside },
      '.',
    ],
  };
}

function table(random: Random): Block {
  const rows = Array.from({ length: 4 }, () => [
    nounPhrase(random),
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
