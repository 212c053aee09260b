import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryError } from '../../src/build/memory/memory-error.ts';
import { planWork } from '../../src/build/memory/work-plan.ts';

const LARGE = 12_000;

test('uses all cores where there is enough memory, up to a limit', () => {
  expect(planWork({ memory: 16_000, cores: 4, files: LARGE })).toEqual({
    renderThreads: 4,
    readCores: 3,
    usesFreedCore: true,
    isInTurn: false,
    isTight: false,
  });
  expect(planWork({ memory: 64_000, cores: 32, files: LARGE }).renderThreads).toBe(8);
  expect(planWork({ memory: 4000, cores: 1, files: 10 })).toMatchObject({
    renderThreads: 1,
    readCores: 1,
  });
});

test('builds a large site in 1 GB with all of two cores, and in less step by step', () => {
  const gigabyte = planWork({ memory: 1024, cores: 2, files: LARGE });
  expect(gigabyte).toMatchObject({ isInTurn: false, isTight: false, renderThreads: 2 });
  expect(planWork({ memory: 512, cores: 8, files: LARGE })).toMatchObject({
    renderThreads: 1,
    isInTurn: true,
    isTight: true,
    usesFreedCore: false,
  });
  expect(() => planWork({ memory: 480, cores: 8, files: LARGE })).toThrow(
    'needs about 510 MB of memory, and 480 MB are available',
  );
  expect(planWork({ memory: 500, cores: 8, files: 8000 }).isTight).toBe(true);
});

test('says how much a build needs that does not fit', () => {
  expect(() => planWork({ memory: 300, cores: 2, files: LARGE })).toThrow(MemoryError);
  let message = '';
  try {
    planWork({ memory: 128, cores: 2, files: 100 });
  } catch (error) {
    message = String(error);
  }
  expect(message).toMatch(
    /^Error: The build needs about \d+0 MB of memory, and 128 MB are available\. Raise/u,
  );
});

test('more memory never means less work at the same time', () => {
  const facts = fc.record({
    memory: fc.integer({ min: 700, max: 40_000 }),
    cores: fc.integer({ min: 1, max: 64 }),
    files: fc.integer({ min: 1, max: LARGE }),
  });
  fc.assert(
    fc.property(facts, fc.nat({ max: 10_000 }), (given, more) => {
      const little = planWork(given);
      const much = planWork({ ...given, memory: given.memory + more });
      expect(much.renderThreads).toBeGreaterThanOrEqual(little.renderThreads);
      expect(Number(much.isInTurn)).toBeLessThanOrEqual(Number(little.isInTurn));
      expect(Number(much.isTight)).toBeLessThanOrEqual(Number(little.isTight));
      expect(much.renderThreads).toBeLessThanOrEqual(given.cores);
      expect(much.readCores).toBeGreaterThanOrEqual(1);
    }),
  );
});
