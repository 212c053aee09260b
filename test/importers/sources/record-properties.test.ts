import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorsIn, importText } from './import-texts.ts';
import { RECORD_SOURCES } from './record-arbitraries.ts';

const past = fc.constantFrom<'planned' | 'happened'>('planned', 'happened');

test.each(Object.entries(RECORD_SOURCES))(
  '%s: each note is accounted for, and a second import changes nothing',
  (_, [format, texts]) => {
    fc.assert(
      fc.property(texts, past, (given, kept) => {
        const once = importText(format, given, undefined, { past: kept });
        expect(once.notes).toHaveLength(once.plan.count);
        for (const { outcome, path, why } of once.notes) {
          expect(outcome === 'skipped' ? why : path).toBeTruthy();
        }
        const again = importText(format, given, once.texts);
        expect([again.edits, again.conflicts, again.gone]).toEqual([[], [], []]);
      }),
      { numRuns: 60 },
    );
  },
);

test.each(Object.entries(RECORD_SOURCES))(
  '%s: the result passes the check',
  async (_, [format, texts]) => {
    await fc.assert(
      fc.asyncProperty(texts, past, async (given, kept) => {
        const { texts: after } = importText(format, given, undefined, { past: kept });
        expect(await errorsIn(after)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  },
  60_000,
);
