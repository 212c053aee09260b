import { z } from 'zod';
import { forms } from './forms.ts';
import { shortText } from './scalars.ts';

/** The longest glob, in characters, and the most globs of a list. */
const LONGEST = 200;
const MOST = 50;

/**
 * Limits of a glob, so that no name takes long to match: each `*` and each `{a,b}` is one more choice at every
 * character, and their numbers of choices multiply.
 */
const MOST_STARS = 2;
const MOST_CHOICES = 3;

/** The parts of a name in a glob: any other character, `*`, `?`, and a list of words without another one inside. */
const NAME = /^(?:[^*?{}[\]()|\\]|\*|\?|\{[^{}[\]()|\\]*\})+$/u;

/** A glob below a folder: `*`, `?`, `{a,b}` and `**` for any folders; it stays inside the folder. */
export const glob = globOf(/^/u);

/** A glob that may begin with `!`, which takes files out again. */
export const signedGlob = globOf(/^!?/u);

function globOf(sign: RegExp) {
  return shortText(LONGEST)
    .superRefine((written, context) => {
      const message = globFault(written.replace(sign, ''));
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    })
    .register(forms, { form: 'text' });
}

/** Returns the schema of a list of globs. */
export function globs<Member extends z.ZodType>(member: Member) {
  return z.array(member).max(MOST, { error: `must be at most ${MOST} globs` });
}

/** Returns the fault of a glob; undefined for a good one. */
function globFault(written: string): string | undefined {
  if (written.startsWith('!')) return 'must not begin with !, which would match all other files';
  if (written.startsWith('/') || /^[a-z]:/iu.test(written))
    return 'must be relative: leave out the / at the beginning';
  if (written.includes('\\')) return 'must separate folders with /, and cannot escape characters';
  const names = written.replace(/\/$/u, '').split('/');
  if (names.some((name) => ['', '.', '..'].includes(name)))
    return 'must name folders and files only: no . or .., no empty name';
  if (!names.every((name) => name === '**' || (NAME.test(name) && !name.includes('**'))))
    return 'may contain *, ?, {a,b}, and ** as a whole folder, but no brackets and no nested lists';
  return isCostly(names) ? TOO_COSTLY : undefined;
}

const TOO_COSTLY = `may contain ** at most twice, and in each name at most two * and two lists {a,b}, and three of both together`;

function isCostly(names: readonly string[]): boolean {
  if (names.filter((name) => name === '**').length > MOST_STARS) return true;
  return names.some((name) => {
    const stars = name === '**' ? 0 : countOf(name, '*');
    const lists = countOf(name, '{');
    return stars > MOST_STARS || lists > MOST_STARS || stars + lists > MOST_CHOICES;
  });
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
