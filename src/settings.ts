import { resolve } from 'node:path';
import { HANDBOOK_DIR, PROGRAM_DIR } from './catalog/read/folders.ts';
import { NO_EXTENSIONS, type Extensions } from './project/extensions.ts';
import { readProjectConfig, type ProjectConfig } from './project/project-config.ts';
import { projectContent } from './project-file.ts';

/** Settings of one run, read from the environment once, at its start. */
export interface Settings {
  /** Absolute path of the project that the site is built for, which is the root for Astro. */
  readonly root: string;
  /** Absolute path of the program: the folder of its `src/` and `public/`. A clone is program and project. */
  readonly programDir: string;
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  /** Absolute path of the folder of the handbook, which comes with the program. */
  readonly handbookDir: string;
  /** Absolute path of the folder that the site is built into. */
  readonly outDir: string;
  /** Absolute path of the cache folder, which may be deleted at any time. */
  readonly cacheDir: string;
  /** The day that the site is built for, `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /** Whether code in MDX is refused, whatever site.yaml says. */
  readonly refusesMdxCode: boolean;
  /** The extensions of the project; none until relnotes.config.mjs has been read. */
  readonly extensions: Extensions;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the folder of the project: RELNOTES_ROOT, with which a process hands it to Astro's configuration, else the
 * folder of the program.
 */
export function projectRoot({ RELNOTES_ROOT: root = '' }: Environment): string {
  return root === '' ? PROGRAM_DIR : resolve(root);
}

/** Returns the variables with which another process, such as Astro's, reads the same folders. */
export function folderVariables(settings: Settings): Readonly<Record<string, string>> {
  return {
    RELNOTES_ROOT: settings.root,
    RELNOTES_CONTENT: settings.contentDir,
    RELNOTES_OUT: settings.outDir,
    RELNOTES_CACHE: settings.cacheDir,
  };
}

/**
 * Returns the folders (`RELNOTES_CONTENT`, `RELNOTES_OUT` and `RELNOTES_CACHE`, else `relnotes.content` in package.json
 * or `content/`, `dist/` and `node_modules/.cache/relnotes/` of the project, `.cache/` of a clone) and the day (`SOURCE_DATE_EPOCH`, else the clock;
 * https://reproducible-builds.org/specs/source-date-epoch/). Throws if SOURCE_DATE_EPOCH is not a
 * number of seconds, package.json is wrong, and if RELNOTES_URL or RELNOTES_BASE, which read-location.ts reads, is no address or path,
 * or RELNOTES_MDX_CODE is anything but `off`.
 */
export function readSettings(environment: Environment, root: string, clock: Date): Settings {
  checkLocation(environment);
  return {
    root: resolve(root),
    programDir: PROGRAM_DIR,
    contentDir: resolve(root, environment['RELNOTES_CONTENT'] ?? projectContent(root) ?? 'content'),
    handbookDir: HANDBOOK_DIR,
    outDir: resolve(root, environment['RELNOTES_OUT'] ?? 'dist'),
    cacheDir: resolve(root, environment['RELNOTES_CACHE'] ?? defaultCache(resolve(root))),
    today: dayOfEpoch(environment['SOURCE_DATE_EPOCH'], clock),
    refusesMdxCode: refusesMdxCode(environment),
    extensions: NO_EXTENSIONS,
  };
}

/** The settings of one run with the configuration of the project. */
export interface Project {
  readonly settings: Settings;
  readonly config: ProjectConfig;
}

/** Returns the settings of `readSettings` with the extensions in relnotes.config.mjs. Rejects as both do. */
export async function readProject(
  environment: Environment,
  root: string,
  clock: Date,
): Promise<Project> {
  const settings = readSettings(environment, root, clock);
  const config = await readProjectConfig(settings.root);
  return { settings: { ...settings, extensions: config.extensions }, config };
}

/** Tools keep their caches below node_modules/, which no repository holds; a clone has had another folder. */
function defaultCache(root: string): string {
  return root === PROGRAM_DIR ? '.cache' : 'node_modules/.cache/relnotes';
}

const BASE = /^\/?(?:[\w.~-]+(?:\/[\w.~-]+)*\/?)?$/u;
const DOTS = /(?:^|\/)\.{1,2}(?:\/|$)/u;

function checkLocation({ RELNOTES_URL: url = '', RELNOTES_BASE: base = '' }: Environment): void {
  if (url !== '' && (!/^https?:\/\//u.test(url) || !URL.canParse(url))) {
    throw new Error(
      `RELNOTES_URL is "${url}". Set it to an address such as https://example.org, or unset it.`,
    );
  }
  if (!BASE.test(base) || DOTS.test(base)) {
    throw new Error(
      `RELNOTES_BASE is "${base}". Set it to a path such as /release-notes/, or unset it.`,
    );
  }
}

/**
 * Returns whether RELNOTES_MDX_CODE refuses code in MDX. It can do nothing else: who may write it is decided in
 * site.yaml, by review. Throws for another value than `off`.
 */
export function refusesMdxCode({ RELNOTES_MDX_CODE: value }: Environment): boolean {
  if (value === undefined || value === '') return false;
  if (value === 'off') return true;
  throw new Error(
    `RELNOTES_MDX_CODE is "${value}". Set it to off, or unset it and let mdx.code in site.yaml decide.`,
  );
}

function dayOfEpoch(epoch: string | undefined, clock: Date): string {
  if (epoch === undefined || epoch === '') return clock.toISOString().slice(0, 10);
  if (!/^\d{1,11}$/u.test(epoch)) {
    throw new Error(
      `SOURCE_DATE_EPOCH is "${epoch}". Set it to seconds since 1970-01-01, or unset it.`,
    );
  }
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}
