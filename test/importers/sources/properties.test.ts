import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeFields } from '../../../src/importers/ledger/merge-fields.ts';
import { errorsIn, importText } from './import-texts.ts';

const words = fc.constantFrom(
  ...[
    'zones',
    'names',
    '`code`',
    '<name>',
    '**bold**',
    '[a](b.md)',
    '![x](https://example.org/x.png)',
  ],
  ...[
    '(#12)',
    '@ada',
    '{x}',
    '&',
    '<b>',
    '</b>',
    '<details>',
    '[#7]',
    'https://example.org',
    '*',
    '_',
    '|',
    '#3',
  ],
  ...[
    '\u200b',
    '~~',
    '<!-- c -->',
    '[x](javascript:y)',
    ':',
    'feat: a',
    '- b',
    '> q',
    '```',
    '\\',
    'CVE-2024-1234',
  ],
);
const line = fc.array(words, { minLength: 0, maxLength: 8 }).map((list) => list.join(' '));
const bullet = fc
  .tuple(fc.constantFrom('- ', '* ', '1. '), line, fc.array(line, { maxLength: 2 }))
  .map(([sign, first, more]) => [`${sign}${first}`, ...more.map((one) => `    ${one}`)].join('\n'));
const section = fc
  .tuple(
    fc.constantFrom(
      '### Added',
      '### Fixed',
      '### Known issues',
      '### Upgrade notes',
      '#### Part',
      '**Removed**',
      '',
    ),
    fc.array(fc.oneof(bullet, line), { maxLength: 4 }),
  )
  .map(([heading, notes]) => [heading, ...notes].join('\n\n'));
const version = fc.constantFrom(
  ...[
    '[Unreleased]',
    '1.0.0',
    '[1.0.1] - 2024-02-03',
    '1.1.0-rc.1 (2024-03-01)',
    '1.1.0 (2024-01-01)',
    'v2.0',
  ],
  ...[
    '1.0.2 - 2024-05-05 [YANKED]',
    '2.0.0b1',
    '2023-05-06',
    '1.0.1',
    '0.9.dev1',
    '3.0.0 (unreleased)',
    '1.0.0+2',
  ],
);
const changelog = fc
  .array(fc.tuple(version, fc.array(section, { maxLength: 4 })), { maxLength: 6 })
  .map((list) =>
    ['# Changes', ...list.map(([name, parts]) => [`## ${name}`, ...parts].join('\n\n'))].join(
      '\n\n',
    ),
  );
const groups = fc.constantFrom('minor', 'major', 'release', undefined);

test('each note of any changelog is accounted for, once', () => {
  fc.assert(
    fc.property(changelog, groups, (text, group) => {
      const { notes, plan } = importText('changelog', text, undefined, { group });
      expect(notes).toHaveLength(plan.count);
      for (const { outcome, path, why } of notes) {
        if (outcome === 'skipped') expect(why).toBeTruthy();
        else expect(path).toBeTruthy();
      }
    }),
    { numRuns: 60 },
  );
});

test('a second import of any changelog changes nothing', () => {
  fc.assert(
    fc.property(changelog, groups, (text, group) => {
      const once = importText('changelog', text, undefined, { group });
      const again = importText('changelog', text, once.texts);
      expect(again.edits).toEqual([]);
      expect(again.conflicts).toEqual([]);
      expect(again.gone).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('the result of any changelog passes the check', async () => {
  await fc.assert(
    fc.asyncProperty(changelog, groups, async (text, group) => {
      expect(await errorsIn(importText('changelog', text, undefined, { group }).texts)).toEqual([]);
    }),
    { numRuns: 12 },
  );
}, 60_000);

const digest = fc.constantFrom('a', 'b', 'c', undefined);
const side = fc
  .record({ x: digest, y: digest })
  .map((fields) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
  );

test('no merge overwrites what a person changed, nor loses what the source changed', () => {
  fc.assert(
    fc.property(side, side, side, (source, local, recorded) => {
      for (const { field, action, record } of mergeFields({ source, local, recorded })) {
        const [theirs, ours, old] = [source[field], local[field], recorded[field]];
        if (action === 'write' || action === 'remove') expect(ours).toBe(old);
        if (ours === old && theirs !== old) expect(['write', 'remove', 'keep']).toContain(action);
        if (action === 'write') expect(record).toBe(theirs);
        if (action === 'conflict') expect(new Set([theirs, ours, old]).size).toBe(3);
      }
    }),
  );
});

test('a merge that was carried out is at rest', () => {
  fc.assert(
    fc.property(side, side, side, (source, local, recorded) => {
      const after = { ...local };
      const record: Record<string, string> = {};
      for (const decision of mergeFields({ source, local, recorded })) {
        const { field } = decision;
        const written = source[field];
        if (decision.action === 'write' && written !== undefined) after[field] = written;
        if (decision.action === 'remove') Reflect.deleteProperty(after, field);
        if (decision.record !== undefined) record[field] = decision.record;
      }
      const again = mergeFields({ source, local: after, recorded: record });
      expect(again.filter(({ action }) => action === 'write' || action === 'remove')).toEqual([]);
    }),
  );
});
