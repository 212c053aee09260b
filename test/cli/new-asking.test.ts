import { expect, test } from 'vitest';
import { ContentError } from '../../src/cli/shared/io.ts';
import { askNew, runNew } from '../support/run-new.ts';

test('asks for the missing fields of an item, with their allowed values', async () => {
  const { said, files, questions, problems } = await askNew(
    ['item', '--area', 'kaas'],
    {
      'Its title': ['', 'x'.repeat(81), ' The proxy '],
      'What kind': 'removal',
      'What changes': 'It goes.',
      'What do readers': 'Nothing.',
      'Who owns': 'ops, jo',
      'Its name': ['A b', 'proxy', 'the-proxy-goes'],
    },
    ['releases/r2/items/the-proxy-goes.md'],
  );
  expect(questions).toMatchInlineSnapshot(`
    "Which release? [r2] (r2=r2: Release 2, r1=r1: Release 1)
    Its title?
      ! "" must not be empty.
      ! "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" must be at most 80 characters.
    What kind of change? (feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other)
    Does something that worked stop working? [false] (false=no, true=yes)
    What changes for whom?
    What do readers have to do?
    Which milestone has it first? [ga] (rc1=RC1, ga=GA, 2.0.1)
    Who owns it? Separate several with commas. (Enter: leave open)
    Its name in addresses? [the-proxy]
      ! "A b" must be lower-case letters, digits and single hyphens.
      ! releases/r2/items/proxy.md already exists."
  `);
  expect(`${said}\n${files}`).toMatchInlineSnapshot(`
    "./releases/r2/items/the-proxy-goes.md
    https://notes.example.org/releases/r2/items/the-proxy-goes/
    exit 0
    ---
    title: The proxy
    area: kaas
    kind: removal
    impact: It goes.
    action: Nothing.
    owners: [ops, jo]
    ---
    "
  `);
  expect(problems).toMatch(/^[^\n]* warning status-missing: [^\n]*$/u);
});

test('an upgrade note', async () => {
  const { files, questions, problems } = await askNew(
    ['upgrade-note'],
    { 'What do operators': 'Wait', 'How strongly': 'required', 'The first step': 'Wait.' },
    ['releases/r2/upgrade-notes/wait.md'],
  );
  expect(questions).toMatchInlineSnapshot(`
    "Which release? [r2] (r2=r2: Release 2, r1=r1: Release 1)
    What do operators have to do, in a few words?
    How strongly? (required, recommended, optional, not-recommended)
    When, relative to the upgrade? [during] (before, during, after)
    Which area? (=none, iaas=iaas: Infrastructure, kaas=kaas: Kubernetes)
    Which milestone has it first? [ga] (rc1=RC1, ga=GA, 2.0.1)
    The first step? (Enter: leave open)
    Its name in addresses? [wait]"
  `);
  expect(files).toMatchInlineSnapshot(`
    "---
    title: Wait
    advice: required
    phase: during
    ---

    1. Wait.
    "
  `);
  expect(problems).toBe('');
});

test('a known issue', async () => {
  const { files, questions, problems } = await askNew(
    ['known-issue'],
    { 'What goes wrong': 'It is loud', 'The address': ['example.org', 'https://example.org/1'] },
    ['releases/r2/known-issues/it-is-loud.md'],
  );
  expect(questions).toMatchInlineSnapshot(`
    "Which release? [r2] (r2=r2: Release 2, r1=r1: Release 1)
    What goes wrong?
    How severe is it? (=none, low, medium, high, critical)
    Which area? (=none, iaas=iaas: Infrastructure, kaas=kaas: Kubernetes)
    A workaround until it is fixed? (Enter: leave open)
    The address of the issue in a tracker? (Enter: leave open)
      ! "example.org" must be an address that begins with https://.
    Its name in addresses? [it-is-loud]"
  `);
  expect(files).toMatchInlineSnapshot(`
    "---
    title: It is loud
    tracker: https://example.org/1
    ---
    "
  `);
  expect(problems).toBe('');
});

test('does not ask if all fields are given, or without a terminal', async () => {
  const all = ['item', '--release', 'r2', '--title', 'T', '--area', 'iaas', '--kind', 'fix'];
  expect((await askNew(all, {})).questions).toBe('');
  const { said, questions } = await askNew(['item', '--format', 'json'], {});
  expect(questions).toBe('');
  expect(said).toContain('--title is missing.');
});

test('writes nothing if the user cancels', async () => {
  const loadAsker = () =>
    Promise.resolve({
      text: () => Promise.reject(new ContentError('Broken off; nothing was written.')),
      select: () => Promise.resolve('r2'),
    });
  const { said } = await runNew({}, ['item'], [], { interactive: true, loadPrompter: loadAsker });
  expect(said).toBe('Broken off; nothing was written.\nexit 1');
});
