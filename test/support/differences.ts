import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from './site.ts';

/** Returns the files in which two sites differ, with how. */
export async function differences(one: string, other: string): Promise<string[]> {
  const [ofOne, ofOther] = await Promise.all([filesIn(one), filesIn(other)]);
  const all = [...new Set([...ofOne, ...ofOther])].toSorted();
  const found = await Promise.all(
    all.map(async (file) => {
      if (!ofOne.includes(file)) return `${file} is missing in the fast build`;
      if (!ofOther.includes(file)) return `${file} is missing in the other build`;
      const [a, b] = await Promise.all([readFile(join(one, file)), readFile(join(other, file))]);
      return a.equals(b) ? '' : `${file} differs`;
    }),
  );
  return found.filter((text) => text !== '');
}
