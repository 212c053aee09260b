import { relative, sep } from 'node:path';
import process from 'node:process';
import { problemFramer } from '../catalog/code-frame.ts';
import type { ReadResult } from '../catalog/read-catalog.ts';

/** The errors of a content folder, each with its line. */
export function contentErrors(contentDir: string, { problems, files }: ReadResult): string[] {
  const name = relative(process.cwd(), contentDir).split(sep).join('/') || '.';
  const framed = problemFramer(name, files);
  return problems.filter(({ level }) => level === 'error').map(framed);
}
