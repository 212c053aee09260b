import { statSync, type Stats } from 'node:fs';
import { problem, type Problem } from '../problem.ts';

const START = { line: 1, column: 1 };

/** Returns the problem of a folder that cannot be listed; `path` is empty for the content folder itself. */
export function unreadableFolder(path: string, folder: string): Problem {
  const isContent = path === '';
  const name = isContent ? 'the content folder' : 'the folder';
  const found = factsOf(folder);
  if (found === 'hidden' || found?.isDirectory() === true) {
    const step = 'Check its permissions.';
    return problem(path || '.', START, 'unreadable', `${name} cannot be read`, step);
  }
  const fact = found === undefined ? `${name} does not exist` : `${name} is a file`;
  const step = isContent
    ? 'Name the folder with site.yaml with --content or RELNOTES_CONTENT.'
    : 'Check that the folder exists and is readable.';
  return problem(path || '.', START, 'unreadable', fact, step);
}

/** Returns the facts of a path; undefined if there is nothing, `hidden` if a folder above it cannot be read. */
function factsOf(path: string): Stats | 'hidden' | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return 'hidden';
  }
}
