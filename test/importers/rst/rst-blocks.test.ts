import { describe, expect, test } from 'vitest';
import { rstToMarkdown } from '../../../src/importers/rst/rst-text.ts';

function markdown(...lines: readonly string[]): string {
  return rstToMarkdown(lines.join('\n')).text;
}

describe('blocks', () => {
  test('lists, nested, with wrong indents and code', () => {
    expect(
      markdown(
        '- one',
        ' goes on',
        '- two::',
        '',
        '    $ run <x>',
        '',
        '  after',
        '',
        '  1. a',
        '  2. b',
        '',
        '* other list',
      ),
    ).toMatchInlineSnapshot(`
      "- one
        goes on

      - two:

        \`\`\`
        $ run <x>
        \`\`\`

        after

        1. a
        2. b

      * other list"
    `);
  });

  test('a line that only looks like an entry of a list is text', () => {
    expect(markdown('A. Lovelace wrote', 'the first one.')).toBe(
      'A. Lovelace wrote\nthe first one.',
    );
    expect(markdown('In', '1. of the year', 'it came.')).toBe('In\n1\\. of the year\nit came.');
  });

  test('definitions and fields', () => {
    expect(
      markdown(
        'zone',
        '  A part.',
        '``name``',
        '  A word.',
        '',
        '  - two',
        '',
        ':author: Ada',
        ':more: a',
        '   b',
      ),
    ).toMatchInlineSnapshot(`
        "- **zone**: A part.
        - **\`name\`**: A word.

          - two

        - **author**: Ada
        - **more**: a
          b"
      `);
  });

  test('code with a language, and literal blocks that are quoted', () => {
    expect(
      markdown(
        '.. code-block:: python',
        '   :linenos:',
        '',
        '   x = ```1```',
        '',
        'So::',
        '',
        '> a',
        '> b',
        '',
        'end',
      ),
    ).toBe('````python\nx = ```1```\n````\n\nSo:\n\n```\n> a\n> b\n```\n\nend');
  });

  test('admonitions are callouts', () => {
    expect(
      markdown(
        '.. note:: Mind',
        '   the gap.',
        '.. danger::',
        '',
        '   Stop.',
        '',
        '.. admonition:: Title',
        '',
        '   Body.',
      ),
    ).toBe(
      '> [!NOTE]\n> Mind\n> the gap.\n\n> [!CAUTION]\n> Stop.\n\n> [!NOTE]\n> **Title**\n>\n> Body.',
    );
  });

  test('grid tables, with a cell over columns', () => {
    expect(
      markdown(
        '+-----+-----+',
        '| a   | b|c |',
        '+=====+=====+',
        '| x   | y   |',
        '| x2  |     |',
        '+-----+-----+',
        '| w      q  |',
        '+-----+-----+',
      ),
    ).toBe('| a | b\\|c |\n| --- | --- |\n| x x2 | y |\n| w q |  |');
  });

  test('simple tables, with rows of several lines and none above', () => {
    expect(
      markdown(
        '===  ====',
        'a    b',
        '===  ====',
        '1    one',
        '     more',
        '2    a long text',
        '===  ====',
        '',
        'end',
      ),
    ).toBe('| a | b |\n| --- | --- |\n| 1 | one more |\n| 2 | a long text |\n\nend');
    expect(markdown('==  ==', '1   2', '==  ==')).toBe('|  |  |\n| --- | --- |\n| 1 | 2 |');
  });

  test('tables of lists and of commas', () => {
    expect(
      markdown(
        '.. list-table:: Zones',
        '   :header-rows: 1',
        '',
        '   * - A',
        '     - B',
        '   * - 1',
        '     - 2',
      ),
    ).toBe('Zones\n\n| A | B |\n| --- | --- |\n| 1 | 2 |');
    expect(markdown('.. csv-table::', '   :header: A, B', '', '   "1, 2", x')).toBe(
      '| A | B |\n| --- | --- |\n| 1, 2 | x |',
    );
  });

  test('line blocks, quotes, rules, headings, images', () => {
    expect(
      markdown(
        '| one',
        '| two',
        '|   three',
        '',
        '   quoted',
        '',
        '----',
        '',
        'Zones',
        '~~~~~',
        '',
        '.. image:: a.png',
        '   :alt: A ship',
        '   :target: https://example.org/',
      ),
    ).toBe('one\\\ntwo\\\nthree\n\n> quoted\n\n***\n\n## Zones\n\n[A ship](https://example.org/)');
  });

  test('versions of changes', () => {
    expect(markdown('.. deprecated:: 3.1', '   Use zones.', '.. versionadded:: 2.0')).toBe(
      '**Deprecated since version 3.1:** Use zones.\n\n**New in version 2.0:**',
    );
  });
});
