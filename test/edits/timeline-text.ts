import fc from 'fast-check';
import type { MilestoneEdit } from '../../src/edits/timeline-edit.ts';

export const DONE: MilestoneEdit = { kind: 'done', actual: '2024-02-08', tag: 'v7.0.0a' };
export const MOVE: MilestoneEdit = {
  kind: 'move',
  planned: '2024-02-28',
  set: '2024-02-01',
  why: 'A fix had to go in: CVE-2024-1.',
};
export const SKIP: MilestoneEdit = { kind: 'skip', why: 'No need.' };

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

/** A timeline as a person may write it, and the place of one of its milestones, called `m<place>`. */
export const timelineText = fc
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
