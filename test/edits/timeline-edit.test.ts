import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lexer, parse } from 'yaml';
import { z } from 'zod';
import { editMilestone, type MilestoneEdit } from '../../src/edits/timeline-edit.ts';

const DONE: MilestoneEdit = { kind: 'done', actual: '2024-02-08', tag: 'v7.0.0a' };
const MOVE: MilestoneEdit = {
  kind: 'move',
  planned: '2024-02-28',
  set: '2024-02-01',
  why: 'A fix had to go in: CVE-2024-1.',
};
const SKIP: MilestoneEdit = { kind: 'skip', why: 'No need.' };

const BLOCK = `# The road to R6
milestones:
  # the first one
  - id: rc0 # zero
    kind: rc
    planned: 2024-02-07 # as the board said
    note: >-
      It came
      late.

  - id: rc1
    kind: rc
    plans:
      # in November
      - { set: 2023-11-20, planned: 2024-02-21 } # first
    sources: [https://example.org]
  # last
  - { id: ga, kind: ga, planned: 2024-03-20 } # GA
`;

describe('a milestone', () => {
  test('is done', () => {
    expect(editMilestone(BLOCK, 'rc0', DONE)).toMatchInlineSnapshot(`
      "# The road to R6
      milestones:
        # the first one
        - id: rc0 # zero
          kind: rc
          tag: v7.0.0a
          planned: 2024-02-07 # as the board said
          actual: 2024-02-08
          note: >-
            It came
            late.

        - id: rc1
          kind: rc
          plans:
            # in November
            - { set: 2023-11-20, planned: 2024-02-21 } # first
          sources: [https://example.org]
        # last
        - { id: ga, kind: ga, planned: 2024-03-20 } # GA
      "
    `);
  });

  test('moves: the short form becomes the first of two plans', () => {
    expect(editMilestone(BLOCK, 'rc0', MOVE)).toMatchInlineSnapshot(`
      "# The road to R6
      milestones:
        # the first one
        - id: rc0 # zero
          kind: rc
          plans: # as the board said
            - { planned: 2024-02-07 }
            - { set: 2024-02-01, planned: 2024-02-28, why: 'A fix had to go in: CVE-2024-1.' }
          note: >-
            It came
            late.

        - id: rc1
          kind: rc
          plans:
            # in November
            - { set: 2023-11-20, planned: 2024-02-21 } # first
          sources: [https://example.org]
        # last
        - { id: ga, kind: ga, planned: 2024-03-20 } # GA
      "
    `);
  });

  test('moves once more', () => {
    expect(editMilestone(BLOCK, 'rc1', MOVE)).toMatchInlineSnapshot(`
      "# The road to R6
      milestones:
        # the first one
        - id: rc0 # zero
          kind: rc
          planned: 2024-02-07 # as the board said
          note: >-
            It came
            late.

        - id: rc1
          kind: rc
          plans:
            # in November
            - { set: 2023-11-20, planned: 2024-02-21 } # first
            - { set: 2024-02-01, planned: 2024-02-28, why: 'A fix had to go in: CVE-2024-1.' }
          sources: [https://example.org]
        # last
        - { id: ga, kind: ga, planned: 2024-03-20 } # GA
      "
    `);
  });

  test('moves on one line', () => {
    expect(editMilestone(BLOCK, 'ga', MOVE)).toMatchInlineSnapshot(`
      "# The road to R6
      milestones:
        # the first one
        - id: rc0 # zero
          kind: rc
          planned: 2024-02-07 # as the board said
          note: >-
            It came
            late.

        - id: rc1
          kind: rc
          plans:
            # in November
            - { set: 2023-11-20, planned: 2024-02-21 } # first
          sources: [https://example.org]
        # last
        - { id: ga, kind: ga, plans: [{ planned: 2024-03-20 }, { set: 2024-02-01, planned: 2024-02-28, why: 'A fix had to go in: CVE-2024-1.' }] } # GA
      "
    `);
  });

  test('is skipped, and its note goes on', () => {
    expect(editMilestone(BLOCK, 'rc0', SKIP)).toMatchInlineSnapshot(`
      "# The road to R6
      milestones:
        # the first one
        - id: rc0 # zero
          kind: rc
          planned: 2024-02-07 # as the board said
          outcome: skipped
          note: It came late. No need.

        - id: rc1
          kind: rc
          plans:
            # in November
            - { set: 2023-11-20, planned: 2024-02-21 } # first
          sources: [https://example.org]
        # last
        - { id: ga, kind: ga, planned: 2024-03-20 } # GA
      "
    `);
    expect(editMilestone(BLOCK, 'rc1', SKIP)).toMatchInlineSnapshot(`
      "# The road to R6
      milestones:
        # the first one
        - id: rc0 # zero
          kind: rc
          planned: 2024-02-07 # as the board said
          note: >-
            It came
            late.

        - id: rc1
          kind: rc
          plans:
            # in November
            - { set: 2023-11-20, planned: 2024-02-21 } # first
          outcome: skipped
          note: No need.
          sources: [https://example.org]
        # last
        - { id: ga, kind: ga, planned: 2024-03-20 } # GA
      "
    `);
  });

  test('must be there', () => {
    expect(() => editMilestone(BLOCK, 'rc9', DONE)).toThrow('there is no milestone rc9');
    expect(() => editMilestone('milestones:\n', 'rc9', DONE)).toThrow('there is no milestone rc9');
  });
});

const DAYS = ['2024-02-07', '2024-02-21', '2024-03-06'];
const day = fc.constantFrom(...DAYS);
const comment = fc.option(fc.constantFrom('why', "it's: [this], #2", '{ id: rc1 }', 'ümlaut'), {
  nil: undefined,
});
const planEntry = fc.record({ day, comment, above: comment });
const field = fc.record({
  value: fc.oneof(
    day.map((planned) => ({ key: 'planned', flow: planned, block: [planned] })),
    fc.array(planEntry, { minLength: 1, maxLength: 3 }).map(plansField),
    fc.constantFrom('A remark.', "'It''s: quoted'", '"a # b"').map((text) => ({
      key: 'note',
      flow: text.replace(', ', ' '),
      block: [text],
    })),
    fc.constant({ key: 'note', flow: 'Folded', block: ['>-', '      Folded', '', '      text.'] }),
    day.map((actual) => ({ key: 'actual', flow: actual, block: [actual] })),
    fc.constant({ key: 'tag', flow: "'7.10'", block: ["'7.10'"] }),
    fc.constant({ key: 'condition', flow: 'if-needed', block: ['if-needed'] }),
    fc.constant({ key: 'sources', flow: '[a, b]', block: ['', '      - a', '      - b # c'] }),
  ),
  comment,
  above: comment,
  blank: fc.boolean(),
});
const milestoneText = fc.record({
  fields: fc.uniqueArray(field, { selector: ({ value }) => value.key, maxLength: 5 }),
  flow: fc.boolean(),
  above: comment,
  below: comment,
});

interface Field {
  readonly key: string;
  readonly flow: string;
  readonly block: string[];
}

function plansField(
  plans: readonly { day: string; comment: string | undefined; above: string | undefined }[],
): Field {
  return {
    key: 'plans',
    flow: `[${plans.map((plan) => `{ planned: ${plan.day} }`).join(', ')}]`,
    block: [
      '',
      ...plans.flatMap((plan) => [
        ...line('      ', plan.above),
        `      - planned: ${plan.day}${tail(plan.comment)}`,
      ]),
    ],
  };
}

function tail(text: string | undefined): string {
  return text === undefined ? '' : ` # ${text}`;
}

function line(indent: string, text: string | undefined): string[] {
  return text === undefined ? [] : [`${indent}# ${text}`];
}

type Written = typeof milestoneText extends fc.Arbitrary<infer T> ? T : never;

function written(milestone: Written, index: number): string[] {
  const { flow, above, below } = milestone;
  const plain = milestone.fields.some(({ value }) => value.key === 'plans');
  const fields = milestone.fields.filter(({ value }) => !plain || value.key !== 'planned');
  if (flow) {
    const pairs = [
      `id: m${index}`,
      'kind: rc',
      ...fields.map((f) => `${f.value.key}: ${f.value.flow}`),
    ];
    return [...line('  ', above), `  - { ${pairs.join(', ')} }${tail(below)}`];
  }
  const lines = fields.flatMap(({ value, comment: own, above: over, blank }) => {
    const [first = '', ...rest] = value.block;
    const head = `    ${value.key}:${first === '' ? '' : ` ${first}`}${tail(own)}`;
    return [...(blank ? [''] : []), ...line('    ', over), head, ...rest];
  });
  return [
    ...line('  ', above),
    `  - id: m${index}`,
    '    kind: rc',
    ...lines,
    ...line('    ', below),
  ];
}

const timeline = fc
  .record({
    milestones: fc.array(milestoneText, { minLength: 1, maxLength: 4 }),
    head: comment,
    crlf: fc.boolean(),
    pick: fc.nat(),
  })
  .map(({ milestones, head, crlf, pick }) => {
    const lines = [...line('', head), 'milestones:', ...milestones.flatMap(written)];
    const text = `${lines.join('\n')}\n`;
    return { text: crlf ? text.replaceAll('\n', '\r\n') : text, index: pick % milestones.length };
  });

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

function expected(milestones: Milestones, index: number, edit: MilestoneEdit): Milestones {
  return milestones.map((milestone, at) => (at === index ? edited(milestone, edit) : milestone));
}

function edited(milestone: Record<string, unknown>, edit: MilestoneEdit): Record<string, unknown> {
  if (edit.kind === 'done') return { ...milestone, actual: edit.actual, tag: edit.tag };
  if (edit.kind === 'skip') {
    const note = typeof milestone['note'] === 'string' ? `${milestone['note']} ` : '';
    return { ...milestone, outcome: 'skipped', note: `${note}${edit.why}` };
  }
  const { planned, plans, ...rest } = milestone;
  const short: unknown[] = planned === undefined ? [] : [{ planned }];
  const earlier: unknown[] = Array.isArray(plans) ? plans : short;
  const plan = { set: edit.set, planned: edit.planned, why: edit.why };
  return { ...rest, plans: [...earlier, plan] };
}

test('an edit says what it should, and keeps every comment byte for byte', () => {
  fc.assert(
    fc.property(timeline, fc.constantFrom(DONE, MOVE, SKIP), ({ text, index }, edit) => {
      const result = editMilestone(text, `m${index}`, edit);
      expect(read(result)).toEqual(expected(read(text), index, edit));
      expect(comments(result)).toEqual(comments(text));
    }),
    { numRuns: 500 },
  );
});

test('an edit touches no other milestone', () => {
  fc.assert(
    fc.property(timeline, fc.constantFrom(DONE, MOVE, SKIP), ({ text, index }, edit) => {
      const result = editMilestone(text, `m${index}`, edit);
      const own = text.search(new RegExp(`^  - (?:\\{ )?id: m${index}\\b`, 'mu'));
      expect(result.slice(0, own)).toBe(text.slice(0, own));
      const next = text.search(new RegExp(`^  - (?:\\{ )?id: m${index + 1}\\b`, 'mu'));
      if (next !== -1) expect(result.endsWith(text.slice(next))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
