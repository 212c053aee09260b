import { styleText } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { showHidden } from '../../lib/characters.ts';
import type { Io } from '../shared/io.ts';

/** A file with its old and its new text; undefined where there is none. */
interface TextEdit {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Formats edits as one patch for `git apply` and `patch -p1`. */
export function diffText(io: Io, edits: readonly TextEdit[]): string {
  const patches = edits.map(({ path, before, after }) => {
    const old = before === undefined ? '/dev/null' : `a/${path}`;
    const fresh = after === undefined ? '/dev/null' : `b/${path}`;
    const patch = createTwoFilesPatch(old, fresh, before ?? '', after ?? '', '', '', {
      context: 3,
    });
    return patch.replace(/^=+\n/u, '').replace(/^((?:---|\+\+\+) .*?)\t?$/gmu, '$1');
  });
  const text = showHidden(patches.join(''));
  return io.color ? text.split('\n').map(colored).join('\n') : text;
}

function colored(line: string): string {
  const tone = line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : undefined;
  return tone === undefined ? line : styleText(tone, line, { validateStream: false });
}
