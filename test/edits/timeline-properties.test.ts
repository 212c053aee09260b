import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lexer, parse } from 'yaml';
import { z } from 'zod';
import { editMilestone, type MilestoneEdit } from '../../src/edits/timeline-edit.ts';
import { DONE, MOVE, SKIP, timelineText } from './timeline-text.ts';

/** Every comment of a YAML text, byte for byte, in order. */
function comments(text: string): string[] {
  const lexemes = [...new Lexer().lex(text)];
  // A scalar follows a lexeme of its own, so that a text with a # is not taken for a comment.
  return lexemes.filter((found, at) => found.startsWith('#') && lexemes[at - 1] !== '\u001F');
}

const timelineShape = z.object({ milestones: z.array(z.record(z.string(), z.unknown())) });
type Milestones = z.infer<typeof timelineShape>['milestones'];

function read(text: string): Milestones {
  return timelineShape.parse(parse(text, { schema: 'failsafe' })).milestones;
}

/** The reason stands behind a note of one line, and below a note of several. */
function noteWith(note: unknown, why: string): string {
  if (typeof note !== 'string') return why;
  return note.includes('\n') ? `${note.trimEnd()}\n\n${why}\n` : `${note} ${why}`;
}

function expected(milestones: Milestones, index: number, edit: MilestoneEdit): Milestones {
  return milestones.map((milestone, at) => (at === index ? edited(milestone, edit) : milestone));
}

function edited(milestone: Record<string, unknown>, edit: MilestoneEdit): Record<string, unknown> {
  if (edit.kind === 'done') return { ...milestone, actual: edit.actual, tag: edit.tag };
  if (edit.kind === 'skip') {
    return { ...milestone, outcome: 'skipped', note: noteWith(milestone['note'], edit.why) };
  }
  const { planned, plans, ...rest } = milestone;
  const short: unknown[] = planned === undefined ? [] : [{ planned }];
  const earlier: unknown[] = Array.isArray(plans) ? plans : short;
  const plan = { set: edit.set, planned: edit.planned, why: edit.why };
  return { ...rest, plans: [...earlier, plan] };
}

test('an edit has the expected result and keeps every comment byte for byte', () => {
  fc.assert(
    fc.property(timelineText, fc.constantFrom(DONE, MOVE, SKIP), ({ text, index }, edit) => {
      const result = editMilestone(text, `m${index}`, edit);
      expect(read(result)).toEqual(expected(read(text), index, edit));
      expect(comments(result)).toEqual(comments(text));
    }),
    { numRuns: 500 },
  );
});

test('an edit touches no other milestone', () => {
  fc.assert(
    fc.property(timelineText, fc.constantFrom(DONE, MOVE, SKIP), ({ text, index }, edit) => {
      const result = editMilestone(text, `m${index}`, edit);
      const own = text.search(new RegExp(`^  - (?:\\{ )?id: m${index}\\b`, 'mu'));
      expect(result.slice(0, own)).toBe(text.slice(0, own));
      const next = text.search(new RegExp(`^  - (?:\\{ )?id: m${index + 1}\\b`, 'mu'));
      if (next !== -1) expect(result.endsWith(text.slice(next))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
