/**
 * The variables that the processes and threads of a build need. Code in MDX runs in them, so no other variable is
 * passed on: tokens of CI services lie in the environment. Each name is listed, since NODE_AUTH_TOKEN and the like
 * share the prefix of harmless ones.
 */
const NAMES: ReadonlySet<string> = new Set([
  // The system: programs, folders, libraries.
  ...['PATH', 'HOME', 'USER', 'TMPDIR', 'TMP', 'TEMP', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH'],
  ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE'],
  ...['APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE'],
  // Language, time zone and output.
  ...['LANG', 'LANGUAGE', 'LC_ALL', 'LC_CTYPE', 'LC_COLLATE', 'LC_MESSAGES', 'TZ', 'TERM'],
  ...['NO_COLOR', 'FORCE_COLOR', 'CI', 'GITHUB_ACTIONS', 'TF_BUILD'],
  // Node and its memory.
  ...['NODE_ENV', 'NODE_OPTIONS', 'NODE_COMPILE_CACHE', 'NODE_DISABLE_COMPILE_CACHE'],
  ...['NODE_V8_COVERAGE', 'NODE_NO_WARNINGS', 'UV_THREADPOOL_SIZE', 'MALLOC_ARENA_MAX'],
  ...['MIMALLOC_ALLOW_THP', 'MIMALLOC_PURGE_DELAY', 'RAYON_NUM_THREADS'],
  // This program and Astro.
  ...['ASTRO_TELEMETRY_DISABLED', 'SOURCE_DATE_EPOCH', 'VITEST'],
  ...[
    'RELNOTES_ROOT',
    'RELNOTES_CONTENT',
    'RELNOTES_OUT',
    'RELNOTES_CACHE',
    'RELNOTES_URL',
    'RELNOTES_BASE',
  ],
  ...['RELNOTES_REPOSITORY', 'RELNOTES_RENDERER', 'RELNOTES_MDX_CODE', 'RELNOTES_MEMORY'],
]);

/** Returns the variables of an environment that processes and threads of a build get. */
export function childEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  // On Windows, the case of a name has no meaning.
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value !== undefined && NAMES.has(name.toUpperCase()) ? [[name, value]] : [],
    ),
  );
}
