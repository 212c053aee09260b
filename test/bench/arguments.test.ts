import { expect, test } from 'vitest';
import { readArguments } from '../../bench/arguments.ts';

test('without arguments', () => {
  expect(readArguments([])).toEqual({
    items: [1000, 10_000],
    rounds: 5,
    shapes: ['uniform', 'wide', 'long', 'products'],
    sites: ['relnotes-plain', 'relnotes', 'relnotes-package-plain', 'relnotes-package'],
    peers: ['hugo', 'eleventy', 'starlight'],
    only: ['builds', 'check', 'dev', 'readers'],
    readerItems: 10_000,
    seed: 1,
    json: '.cache/bench/figures.json',
    note: '',
    writeDocs: false,
    profile: false,
    help: false,
  });
});

test('with arguments; sizes come sorted and once', () => {
  const choice = readArguments(
    '--items 500,200,500 --rounds 3 --peers eleventy --seed 9 --write-docs'.split(' '),
  );
  expect(choice).toMatchObject({
    items: [200, 500],
    rounds: 3,
    peers: ['eleventy'],
    seed: 9,
    writeDocs: true,
  });
});

test('without peers', () => {
  expect(readArguments(['--peers', 'none']).peers).toEqual([]);
});

test('some parts, in the order they are measured in', () => {
  const choice = readArguments('--only readers,check --reader-items 1000'.split(' '));
  expect(choice).toMatchObject({ only: ['check', 'readers'], readerItems: 1000 });
});

test('some shapes and sites, in the order they are measured in', () => {
  const choice = readArguments(
    '--shape products,wide --sites relnotes-package,relnotes'.split(' '),
  );
  expect(choice).toMatchObject({
    shapes: ['wide', 'products'],
    sites: ['relnotes', 'relnotes-package'],
  });
});

test('one round of a very large size, without peers', () => {
  const choice = readArguments('--items 40000 --rounds 1 --peers none'.split(' '));
  expect(choice).toMatchObject({ items: [40_000], rounds: 1, peers: [] });
});

test.each(['--only=check', '--shape=wide', '--sites=relnotes'])(
  'writes the page only after a complete run, not after %s',
  (argument) => {
    expect(() => readArguments([argument, '--write-docs'])).toThrow('needs a whole run');
  },
);

test.each([
  ['--items=1k', '--items is "1k". Give a whole number from 1 on.'],
  ['--rounds=0', '--rounds is "0". Give a whole number from 1 on.'],
  ['--peers=hugo,jekyll', '--peers names "jekyll". Known are hugo, eleventy, starlight and none.'],
  ['--shape=tall', '--shape names "tall". Known are uniform, wide, long and products.'],
  ['--only=build', '--only names "build". Known are builds, check, dev and readers.'],
  ['--reader-items=0', '--reader-items is "0". Give a whole number from 1 on.'],
  ['--fast', "Unknown option '--fast'"],
])('reports the error in %s', (argument, message) => {
  expect(() => readArguments([argument])).toThrow(message);
});
