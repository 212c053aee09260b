import picomatch from 'picomatch';

/** A glob, and whether it matches a path. */
interface CompiledGlob {
  readonly glob: string;
  readonly isMatch: (path: string) => boolean;
}

/** Every character but `*`, `?`, `{a,b}` and `**` stands for itself (src/schema/glob.ts). */
const OPTIONS = { dot: true, nonegate: true, noextglob: true, nobracket: true } as const;

/**
 * Returns a function for the first glob that matches a path or a folder above it. As in `.gitignore`, a glob
 * without `/` matches a name in every folder, and one that ends in `/` a folder.
 */
export function globMatcher(globs: readonly string[]): (path: string) => string | undefined {
  if (globs.length === 0) return () => undefined;
  const compiled = globs.map(compile);
  return (path) => {
    for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
      const isWhole = end === -1;
      const part = isWhole ? path : path.slice(0, end);
      const found = compiled.find(({ isMatch }) => isMatch(part));
      if (found !== undefined || isWhole) return found?.glob;
    }
  };
}

function compile(glob: string): CompiledGlob {
  const pattern = glob.includes('/') ? glob : `**/${glob}`;
  // A path of the content has no `/` at its end, so a folder is known by what lies in it.
  const inFolder = pattern.replace(/\/$/u, '/**');
  return { glob, isMatch: picomatch(inFolder, OPTIONS) };
}

/**
 * Returns whether a path is chosen by globs of which some begin with `!`: another glob matches it and none with `!`
 * does. Without any other glob, all paths are chosen that none with `!` matches.
 */
export function signedMatcher(globs: readonly string[]): (path: string) => boolean {
  const [chosen, left] = [false, true].map((isSigned) =>
    globs.filter((glob) => glob.startsWith('!') === isSigned),
  );
  const isChosen = globMatcher(chosen ?? []);
  const isLeft = globMatcher((left ?? []).map((glob) => glob.slice(1)));
  const takesAll = chosen?.length === 0;
  return (path) => (takesAll || isChosen(path) !== undefined) && isLeft(path) === undefined;
}
