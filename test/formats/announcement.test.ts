import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { announcementEml } from '../../src/formats/announcement/eml.ts';
import { announcementMarkdown } from '../../src/formats/announcement/markdown.ts';
import { announcementMatrix } from '../../src/formats/announcement/matrix.ts';
import { announcementMail, announcementText } from '../../src/formats/announcement/text.ts';
import { wrap } from '../../src/formats/announcement/wrap.ts';
import type { Announcement } from '../../src/view/announcement/announcement-model.ts';
import { assumeHtml } from '../../src/lib/html.ts';

const ANNOUNCEMENT: Announcement = {
  lang: 'en',
  subject: 'Grüße: RC1 (1.0.0a) is here — with a subject that is longer than one line of a header',
  lead: ['RC1 is a release candidate of Release 1 for testing, not for production.'],
  facts: [
    { label: 'Day', lines: [{ text: '7 February 2024' }] },
    { label: 'Published', lines: [{ text: 'v1', href: 'https://example.org/v1' }] },
  ],
  sections: [
    {
      title: 'What changed',
      lead: 'See below.',
      lists: [
        {
          title: 'New items',
          lines: [
            {
              text: 'A <proxy> & more',
              href: 'https://notes.example.org/releases/r1/items/a/',
              mark: 'Optional → Required',
              noteHtml: assumeHtml('Use <code>x &lt; y</code>.'),
            },
          ],
        },
      ],
    },
  ],
  more: { text: 'All of this', href: 'https://notes.example.org/releases/r1/milestones/rc1/' },
  id: 'r1-rc1',
  site: 'Notes',
  mail: { to: 'all@example.org', from: undefined },
};
const ENVELOPE = { from: 'Jörg, R. <jr@example.org>', to: 'all@example.org', day: '2024-02-07' };

test('renders plain text', () => {
  expect(announcementMail(ANNOUNCEMENT)).toMatchInlineSnapshot(`
    "Subject: Grüße: RC1 (1.0.0a) is here — with a subject that is longer than one line of a header
    To: all@example.org

    RC1 is a release candidate of Release 1 for testing, not for production.

    Day: 7 February 2024
    Published:
    - v1
      https://example.org/v1

    What changed
    ------------

    See below.

    New items:
    - A <proxy> & more (Optional → Required)
      Use x < y.
      https://notes.example.org/releases/r1/items/a/

    All of this
    https://notes.example.org/releases/r1/milestones/rc1/
    "
  `);
});

test('renders Markdown', () => {
  expect(announcementMarkdown(ANNOUNCEMENT)).toMatchInlineSnapshot(`
    "# Grüße: RC1 (1.0.0a) is here — with a subject that is longer than one line of a header

    RC1 is a release candidate of Release 1 for testing, not for production.

    - **Day:** 7 February 2024
    - **Published:** [v1](https://example.org/v1)

    ## What changed

    See below.

    ### New items

    - [A \\<proxy> & more](https://notes.example.org/releases/r1/items/a/) (Optional → Required): Use \`x < y\`.

    [All of this](https://notes.example.org/releases/r1/milestones/rc1/)
    "
  `);
});

describe('a mail', () => {
  test('gives a mail reader subject, sender, day, language and text', async () => {
    const mail = await PostalMime.parse(
      await announcementEml(ANNOUNCEMENT, { ...ENVELOPE, from: '"Jörg, R." <jr@example.org>' }),
    );
    expect(mail.subject).toBe(ANNOUNCEMENT.subject);
    expect(mail.from).toMatchObject({ address: 'jr@example.org', name: 'Jörg, R.' });
    expect(mail.to).toMatchObject([{ address: 'all@example.org' }]);
    expect(mail.date).toBe('2024-02-07T00:00:00.000Z');
    expect(mail.messageId).toBe('<relnotes.r1-rc1.en@notes.example.org>');
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(
      announcementText(ANNOUNCEMENT).trimEnd(),
    );
  });

  test('has short ASCII headers and CRLF line ends, and is the same each time', async () => {
    const eml = await announcementEml(ANNOUNCEMENT, ENVELOPE);
    const [head = ''] = eml.split('\r\n\r\n');
    expect(head).toMatch(/^[\x20-\x7e\r\n]*$/u);
    expect(Math.max(...eml.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(eml.replaceAll('\r\n', '')).not.toContain('\n');
    expect(await announcementEml(ANNOUNCEMENT, ENVELOPE)).toBe(eml);
  });

  test('does not turn a line break in a title into a header', async () => {
    const subject = 'a\r\nBcc: x@example.org';
    const mail = await PostalMime.parse(
      await announcementEml({ ...ANNOUNCEMENT, subject }, ENVELOPE),
    );
    expect(mail.bcc).toBeUndefined();
    expect(mail.subject).toBe('a Bcc: x@example.org');
  });
});

test('renders a Matrix event with a plain and a well-formed HTML body', () => {
  const event: unknown = JSON.parse(announcementMatrix(ANNOUNCEMENT));
  expect(event).toMatchObject({ msgtype: 'm.text', format: 'org.matrix.custom.html' });
  const html = /"formatted_body": "(.*)"/u.exec(announcementMatrix(ANNOUNCEMENT))?.[1] ?? '';
  expect(elementsOf(`<div>${String(JSON.parse(`"${html}"`))}</div>`)).toEqual(
    new Set(['div', 'h3', 'h4', 'p', 'ul', 'li', 'strong', 'a', 'code']),
  );
});

test('a text too long for Matrix is cut to its subject, lead and link', () => {
  const lines = Array.from({ length: 3000 }, (_, index) => ({ text: `Item ${index} of many` }));
  const event = announcementMatrix({
    ...ANNOUNCEMENT,
    sections: [{ title: 'All', lists: [{ lines }] }],
  });
  expect(Buffer.byteLength(event)).toBeLessThan(65_536);
  expect(event).toContain('https://notes.example.org/releases/r1/milestones/rc1/');
  expect(event.includes('Item 1 of many')).toBe(false);
});

function elementsOf(xml: string): Set<string> {
  const names = new Set<string>();
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => names.add(name));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return names;
}

test('no line is wider than 72 characters, except a longer word', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 90 })), fc.nat({ max: 4 }), (texts, indent) => {
      const first = ' '.repeat(indent);
      const text = texts.join(' ');
      const lines = wrap(text, { first }).split('\n');
      for (const line of lines) {
        expect([...line].length <= 72 || !line.trim().includes(' ')).toBe(true);
      }
      // Chinese and Japanese have no spaces between words, where a line may end.
      const gap = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? '' : ' ';
      const plain = (value: string) =>
        value
          .toWellFormed()
          .replace(/[\p{Cc} ]+/gu, gap)
          .replace(/^ | $/gu, '');
      expect(plain(lines.join(' '))).toBe(plain(text));
    }),
  );
});

test('a text without spaces is broken between its words, and wide characters take two columns', () => {
  const sentence = '動作するものとしないものを、できれば 2024年3月1日（RC2）までにご報告ください。';
  const lines = wrap(sentence, { rest: '  ', width: 24 }).split('\n');
  expect(lines).toMatchInlineSnapshot(`
    [
      "動作するものとしないもの",
      "  を、できれば 2024年3月",
      "  1日（RC2）までにご報告",
      "  ください。",
    ]
  `);
  expect(
    lines
      .map((line) => line.trim())
      .join('')
      .replaceAll(' ', ''),
  ).toBe(sentence.replaceAll(' ', ''));
  expect(lines.slice(1).filter((line) => /^\s*[、。）]/u.test(line))).toEqual([]);
});
