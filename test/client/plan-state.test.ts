import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFile, readPlanFile, type FileFault } from '../../src/client/plan/plan-file.ts';
import { planFragment, readFragment } from '../../src/client/plan/plan-link.ts';
import {
  EMPTY_STATE,
  hasWork,
  LIMITS,
  readState,
  stateJson,
  type PlanState,
} from '../../src/client/plan/state.ts';
import { readStored } from '../../src/client/plan/store.ts';

const PATH = { from: 'r4', to: 'r7' };

const name = fc.string({ maxLength: 30, unit: 'grapheme' }).filter((text) => !/\p{Cc}/u.test(text));
const names = fc.array(name, { maxLength: 5 });
const state: fc.Arbitrary<PlanState> = fc.record({
  from: name,
  to: name,
  yes: names,
  no: names,
  done: names,
  notes: fc.array(fc.tuple(name, fc.string({ maxLength: 50 }))).map((notes) => new Map(notes)),
});

const fileOf = (plan: unknown, more: object = {}) =>
  JSON.stringify({ format: 'relnotes-plan', version: 1, path: PATH, plan, ...more });
const faultOf = (text: string): FileFault | undefined => {
  const read = readPlanFile(text, PATH);
  return 'fault' in read ? read : undefined;
};

describe('a plan', () => {
  test('is the same after it was stored, saved to a file, or put into a link', () => {
    fc.assert(
      fc.property(state, (plan) => {
        expect(readStored(JSON.stringify(stateJson(plan)))).toEqual(plan);
        expect(readPlanFile(planFile(PATH, plan), PATH)).toEqual(plan);
        const fragment = planFragment(plan);
        if (fragment !== undefined) expect(readFragment(fragment)).toEqual(plan);
      }),
    );
  });

  test('of any origin never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.jsonValue(), (text, value) => {
        readStored(text);
        readPlanFile(text, PATH);
        readPlanFile(fileOf(value), PATH);
        readFragment(`#plan=${text}`);
        readFragment(`#plan=${Buffer.from(text).toString('base64url')}`);
        readState(value);
      }),
    );
  });

  test('that an earlier version of the page stored keeps its ticks', () => {
    expect(readStored('["v6/a","v6/b"]')).toEqual({ ...EMPTY_STATE, done: ['v6/a', 'v6/b'] });
  });

  test.each<[string, unknown]>([
    ['plan', []],
    ['plan', null],
    ['from', { from: 7 }],
    ['to', { to: 'a\nb' }],
    ['yes', { yes: 'ovn' }],
    ['no', { no: [1] }],
    ['done', { done: Array.from({ length: LIMITS.list + 1 }, () => 'a') }],
    ['done', { done: ['a'.repeat(LIMITS.name + 1)] }],
    ['notes', { notes: { a: 'b' } }],
    ['notes', { notes: [['a']] }],
    ['notes', { notes: [['a', 1]] }],
    ['notes', { notes: [['a', 'b'.repeat(LIMITS.note + 1)]] }],
    [
      'notes',
      { notes: Array.from({ length: 51 }, (_, n) => [String(n), 'b'.repeat(LIMITS.note)]) },
    ],
  ])('names the field that is not valid: %s', (invalid, value) => {
    expect(readState(value)).toEqual({ invalid });
  });

  test('holds no fields of Object.prototype', () => {
    const read = readState({ notes: [['__proto__', 'x']], done: ['constructor'] });
    expect(read).toEqual({
      ...EMPTY_STATE,
      done: ['constructor'],
      notes: new Map([['__proto__', 'x']]),
    });
    expect('invalid' in read || hasWork(read)).toBe(true);
  });
});

describe('a file that is no plan of this path', () => {
  test.each<[string, string, FileFault['values']]>([
    ['no JSON', 'fileNotJson', {}],
    ['{}', 'fileNotPlan', {}],
    ['null', 'fileNotPlan', {}],
    [fileOf({}, { version: 'one' }), 'fileNotPlan', {}],
    [fileOf({}, { path: 'r4' }), 'fileNotPlan', {}],
    [fileOf({}, { version: 2 }), 'fileNewer', {}],
    [fileOf({}, { path: { from: 'r5', to: 'r7' } }), 'fileOtherPath', { from: 'r5', to: 'r7' }],
    [fileOf({ done: 7 }), 'fileDamaged', { field: 'done' }],
  ])('%s is refused: %s', (text, fault, values) => {
    expect(faultOf(text)).toEqual({ fault, values });
  });
});

describe('a link', () => {
  test('is not made for long notes', () => {
    const notes = new Map([
      ['a', 'b'.repeat(LIMITS.note)],
      ['c', 'd'.repeat(LIMITS.note)],
    ]);
    expect(planFragment({ ...EMPTY_STATE, notes })).toBeUndefined();
  });

  test.each(['#plan=!', '#plan=', '#plan=e30x', `#plan=${'a'.repeat(8001)}`])(
    'that is damaged is told from one without a plan: %s',
    (fragment) => {
      expect(readFragment(fragment)).toBe('invalid');
      expect(readFragment('#v6--pool')).toBeUndefined();
    },
  );
});
