import { expect, test } from 'vitest';
import { cgroupLimits, memoryForBuild } from '../../src/build/memory/available-memory.ts';

const MB = 1024 * 1024;

function limitsIn(files: Readonly<Record<string, string>>): number[] {
  return cgroupLimits((path) => files[path]);
}

test('reads the limits of all groups around the process', () => {
  expect(
    limitsIn({
      '/proc/self/cgroup': '0::/user.slice/build.scope',
      '/sys/fs/cgroup/user.slice/build.scope/memory.max': String(900 * MB),
      '/sys/fs/cgroup/user.slice/memory.max': String(512 * MB),
      '/sys/fs/cgroup/memory.max': 'max',
    }),
  ).toEqual([900 * MB, 512 * MB]);
});

test('reads the limit of a container, and of the older version of control groups', () => {
  expect(
    limitsIn({ '/proc/self/cgroup': '0::/', '/sys/fs/cgroup/memory.max': String(512 * MB) }),
  ).toEqual([512 * MB]);
  expect(
    limitsIn({
      '/proc/self/cgroup': '9:name=systemd:/\n4:cpu,memory:/docker/1\n0::/',
      '/sys/fs/cgroup/memory/docker/1/memory.limit_in_bytes': String(256 * MB),
    }),
  ).toEqual([256 * MB]);
});

test('finds no limit where there are no control groups', () => {
  expect(limitsIn({})).toEqual([]);
  expect(limitsIn({ '/proc/self/cgroup': 'nonsense\n0::' })).toEqual([]);
});

test('takes the memory from the environment, else from the machine', () => {
  expect(memoryForBuild({ RELNOTES_MEMORY: '512' })).toBe(512);
  expect(memoryForBuild({ RELNOTES_MEMORY: '' })).toBeGreaterThan(0);
  for (const wrong of ['0', '-1', '1 GB', '1e3', '99999999']) {
    expect(() => memoryForBuild({ RELNOTES_MEMORY: wrong })).toThrow(
      `RELNOTES_MEMORY is "${wrong}". Set it to a number of MB, such as 512, or unset it.`,
    );
  }
});
