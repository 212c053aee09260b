import { describe, expect, test } from 'vitest';
import { problemsOf } from '../support/tree.ts';

const item = (continues: string) =>
  `---\ntitle: A\narea: iaas\nkind: change\nstatus: ready\nsummary: A.\nowners: [ada]\ncontinues: ${continues}\n---\n`;

/** The problems of items that continue others, by `release/slug`. */
function problemsWith(items: Record<string, string>): Promise<string> {
  return problemsOf(
    Object.fromEntries(
      Object.entries(items).map(([reference, continues]) => [
        `releases/${reference.replace('/', '/items/')}.md`,
        item(continues),
      ]),
    ),
  );
}

describe('items that continue each other', () => {
  test('in a loop: each is reported in its place, with the whole loop', async () => {
    const problems = await problemsWith({
      'r1/a': 'r2/b',
      'r2/b': 'r2/c',
      'r2/c': 'r1/a',
      'r2/outside': 'r2/b',
    });
    expect(problems).toMatchInlineSnapshot(`
      "content/releases/r1/items/a.md:8:12 error item-loop: items continue each other in a loop: r1/a → r2/b → r2/c → r1/a. An item continues one of an earlier release: remove "continues" from the item of the earliest release.
      content/releases/r2/items/b.md:8:12 error item-loop: items continue each other in a loop: r2/b → r2/c → r1/a → r2/b. An item continues one of an earlier release: remove "continues" from the item of the earliest release.
      content/releases/r2/items/c.md:8:12 error item-loop: items continue each other in a loop: r2/c → r1/a → r2/b → r2/c. An item continues one of an earlier release: remove "continues" from the item of the earliest release."
    `);
  });

  test('in two loops, one of them an item that continues itself', async () => {
    const problems = await problemsWith({ 'r1/a': 'r2/b', 'r2/b': 'r1/a', 'r2/c': 'r2/c' });
    expect(problems).toMatchInlineSnapshot(`
      "content/releases/r1/items/a.md:8:12 error item-loop: items continue each other in a loop: r1/a → r2/b → r1/a. An item continues one of an earlier release: remove "continues" from the item of the earliest release.
      content/releases/r2/items/b.md:8:12 error item-loop: items continue each other in a loop: r2/b → r1/a → r2/b. An item continues one of an earlier release: remove "continues" from the item of the earliest release.
      content/releases/r2/items/c.md:8:12 error item-loop: items continue each other in a loop: r2/c → r2/c. An item continues one of an earlier release: remove "continues" from the item of the earliest release."
    `);
  });

  test('in a long loop, of which a message names the first items', async () => {
    const slug = (n: number) => `item-${n % 30}`;
    const numbers = Array.from({ length: 30 }, (_, n) => n);
    const items = numbers.map((n) => [`r2/${slug(n)}`, `r2/${slug(n + 1)}`] as const);
    const problems = (await problemsWith(Object.fromEntries(items))).split('\n');
    expect(problems).toHaveLength(30);
    expect(problems[0]).toMatchInlineSnapshot(
      `"content/releases/r2/items/item-0.md:8:12 error item-loop: items continue each other in a loop: r2/item-0 → r2/item-1 → r2/item-2 → r2/item-3 → r2/item-4 → r2/item-5 → r2/item-6 → r2/item-7 → … → r2/item-0. An item continues one of an earlier release: remove "continues" from the item of the earliest release."`,
    );
  });

  test('in a chain, which is no problem', async () => {
    expect(await problemsWith({ 'r1/a': 'r0/x', 'r2/b': 'r1/a', 'r2/c': 'r1/a' })).toBe('');
  });
});
