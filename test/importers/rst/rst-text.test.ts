import { describe, expect, test } from 'vitest';
import { rstToMarkdown } from '../../../src/importers/rst/rst-text.ts';
import { cleanMarkdown } from '../../../src/importers/text/clean-markdown.ts';

const BASE = { baseUrl: undefined, repository: undefined };

function markdown(...lines: readonly string[]): string {
  return rstToMarkdown(lines.join('\n')).text;
}

function remarks(...lines: readonly string[]): string[] {
  return rstToMarkdown(lines.join('\n')).remarks.map(({ name, line }) => `${line} ${name}`);
}

describe('inline markup', () => {
  test.each([
    ['Use ``harbor --zone <x>`` now', 'Use `harbor --zone <x>` now'],
    ['a literal with a ``tick`s`` in it', 'a literal with a `` tick`s `` in it'],
    ['``zone``s are written so', '`zone`s are written so'],
    ['*soon* and **now**', '*soon* and **now**'],
    [String.raw`re\ *named* and 2\*3`, String.raw`re*named* and 2\*3`],
    ['single `backticks` name things', 'single `backticks` name things'],
    ['2 * 3 * 4 and a*b', String.raw`2 * 3 * 4 and a\*b`],
    ['`a page <https://example.org/a_b>`_', '[a page](https://example.org/a_b)'],
    ['`a page <https://example.org/(a)>`__', '[a page](https://example.org/%28a%29)'],
    [
      'see https://example.org/a, https://example.org/b_c.',
      'see https://example.org/a, <https://example.org/b_c>.',
    ],
    ['keep snake_case_names and __init__', String.raw`keep snake_case_names and \_\_init\_\_`],
    ['a <tag>, &amp; and | bars', String.raw`a \<tag>, \&amp; and | bars`],
    [':ref:`Zones <zone-list>` and :doc:`/zones/list`', 'Zones and `/zones/list`'],
    [':cve:`2024-12345`', '[CVE-2024-12345](https://www.cve.org/CVERecord?id=CVE-2024-12345)'],
    [
      ':pep:`8`, :rfc:`2324`',
      '[PEP 8](https://peps.python.org/pep-0008/), [RFC 2324](https://datatracker.ietf.org/doc/html/rfc2324)',
    ],
    [':pr:`12`, :issue:`13` by :user:`ada`', '#12, #13 by @ada'],
    [':py:func:`zones.list`, :class:`~zones.Zone`', '`zones.list`, `zones.Zone`'],
    ['`zones`:code:', '`zones`'],
    ['an _`inline place` stays', 'an inline place stays'],
    ['#1 is no heading\n+ nor a list', '#1 is no heading\n\\+ nor a list'],
  ])('%j', (source, expected) => {
    expect(markdown(source)).toBe(expected);
  });

  test('named, anonymous and indirect references find their targets', () => {
    expect(
      markdown(
        'Zones_, `the list`_, `this <list_>`_, one__ and `two more`__, alias_.',
        '',
        '.. _zones: https://example.org/zones',
        '.. _the list: https://example.org/',
        '   list',
        '.. _list: https://example.org/l',
        '.. _alias: zones_',
        '.. __: https://example.org/1',
        '__ https://example.org/2',
      ),
    ).toBe(
      '[Zones](https://example.org/zones), [the list](https://example.org/list), [this](https://example.org/l), [one](https://example.org/1) and [two more](https://example.org/2), [alias](https://example.org/zones).',
    );
  });

  test('substitutions are replaced, also by images; one that names itself ends', () => {
    expect(
      markdown(
        'The |name| with |logo| and |loop|, not |this|.',
        '',
        '.. |name| replace:: *Harbor* master',
        '.. |logo| image:: https://example.org/l.png',
        '   :alt: a ship',
        '.. |loop| replace:: |loop|',
      ),
    ).toBe('The *Harbor* master with ![a ship](https://example.org/l.png) and |loop|, not |this|.');
  });

  test('footnotes are those of Markdown; one that nobody refers to is a paragraph', () => {
    expect(
      markdown(
        'One [1]_, next [#]_, named [#n]_.',
        '',
        '.. [1] First.',
        '.. [#] Second',
        '   line.',
        '.. [#n] Third.',
        '.. [9] Alone.',
      ),
    ).toBe(
      'One [^1], next [^n1], named [^nn].\n\n[^1]: First.\n\n[^n1]: Second\n    line.\n\n[^nn]: Third.\n\n[9] Alone.',
    );
  });
});

describe('what has no meaning here is text, and is listed', () => {
  test('roles, directives, references without a target, comments', () => {
    const source = [
      'A :shape:`round <x>` zone, `lost page`_ and [3]_.',
      '',
      '.. panel:: wide',
      '   :tone: red',
      '',
      '   Its *text*.',
      '.. only a comment',
    ];
    expect(markdown(...source)).toBe(
      'A round \\<x> zone, lost page and [3].\n\nwide\n\ntone: red\n\nIts *text*.',
    );
    expect(remarks(...source)).toEqual([
      '1 role "shape"',
      '1 reference "lost page" without a target',
      '1 reference [3]_ without a footnote',
      '3 directive "panel"',
      '7 comment',
    ]);
  });

  test('raw HTML is text', () => {
    const { text } = rstToMarkdown('.. raw:: html\n\n   <script>alert(1)</script>\n\nx');
    expect(cleanMarkdown(text, BASE).text).toBe('html\n\n\\<script>alert(1)\\</script>\n\nx');
  });
});

test('broken markup is text', () => {
  expect(markdown('``open, *open, `open, |open, [1, :role:`open')).toBe(
    '\\`\\`open, \\*open, \\`open, |open, \\[1, :role:\\`open',
  );
  expect(markdown('.. _nothing', '..', '', ':: ', '+---', '=== =', 'x')).toContain('x');
});

test('deep nesting and long lines of signs end', () => {
  const deep = Array.from({ length: 400 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n\n');
  expect(markdown(deep)).toContain('a');
  for (const sign of ['*', '`', '``', '|a', '_', '[', ':a:`', '\\', 'a_ ', '+-', '= =', '.. ']) {
    expect(typeof markdown(sign.repeat(20_000))).toBe('string');
  }
});
