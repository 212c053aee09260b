import { join } from 'node:path';
import { siteSchema } from '../../schema/site.ts';
import { globMatcher } from './globs.ts';
import { readGuardedText } from './guarded-file.ts';
import { readYaml } from './yaml-source.ts';

/** The reason why a file is not content: a glob of site.yaml, or a name that programs leave behind. */
export type IgnoreReason = { readonly glob: string } | { readonly name: string };

/** Files and folders that are not content. One rule for all that lists or watches the content folder. */
export interface IgnoreRule {
  /** Returns why a file is not content; undefined for content. */
  readonly ofFile: (path: string) => IgnoreReason | undefined;
  /** Returns why nothing in a folder is content; undefined for one that may hold content. */
  readonly ofFolder: (path: string) => IgnoreReason | undefined;
}

const SITE = 'site.yaml';

/** Matches names that an editor, a merge, or a system leaves behind; README files describe a folder on a host. */
const LEFT_BEHIND =
  /^(?:.*~|#.*#|.*\.(?:orig|rej|bak|swp|swo|swx|tmp)|README(?:\.[a-z]{2}(?:-[A-Za-z]{2,4})?)?(?:\.(?:md|txt|rst|adoc))?)$/u;
/** Systems write these names in either case. */
const OF_SYSTEMS = /^(?:(?:eh)?thumbs\.db|desktop\.ini)$/iu;

/** Returns the rule of a content folder. Reads site.yaml each time, since it may change while the dev server runs. */
export function ignoreRuleOf(contentDir: string): IgnoreRule {
  return ignoreRule(readGuardedText(join(contentDir, SITE)) ?? '');
}

/**
 * Returns the rule that the text of site.yaml gives. Globs with a fault do not count; the check reports them. The
 * text is not parsed unless it has the word.
 */
export function ignoreRule(siteText: string): IgnoreRule {
  const matchGlob = globMatcher(siteText.includes('ignore') ? globsIn(siteText) : []);
  const byGlob = (path: string): IgnoreReason | undefined => {
    // Without site.yaml there would be no list.
    const glob = path === SITE ? undefined : matchGlob(path);
    return glob === undefined ? undefined : { glob };
  };
  return {
    ofFolder: byGlob,
    ofFile: (path) => byGlob(path) ?? byName(path.slice(path.lastIndexOf('/') + 1)),
  };
}

function byName(name: string): IgnoreReason | undefined {
  return LEFT_BEHIND.test(name) || OF_SYSTEMS.test(name) ? { name } : undefined;
}

const listSchema = siteSchema.shape.ignore.unwrap();

function globsIn(siteText: string): string[] {
  const { value } = readYaml(SITE, siteText, 1);
  const list =
    typeof value === 'object' && value !== null && 'ignore' in value ? value.ignore : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((glob: unknown) => {
    const result = listSchema.element.safeParse(glob);
    return result.success ? [result.data] : [];
  });
}

/** Returns the files that are ignored although no glob says so, which deserves a note. */
export function ignoredByName(ignored: ReadonlyMap<string, IgnoreReason>): string[] {
  return [...ignored].flatMap(([path, reason]) => ('name' in reason ? [path] : []));
}

/** Returns why a path was ignored: the file itself, or a folder above it. */
export function ignoredAt(
  ignored: ReadonlyMap<string, IgnoreReason>,
  path: string,
): IgnoreReason | undefined {
  if (ignored.size === 0) return undefined;
  const names = path.split('/');
  const paths = names.map((_, index) => names.slice(0, index + 1).join('/'));
  return paths.map((at) => ignored.get(at)).find((reason) => reason !== undefined);
}

/** Says why a file is ignored, for messages. */
export function ignoreText(reason: IgnoreReason): string {
  return 'glob' in reason
    ? `the glob "${reason.glob}" of ignore in site.yaml matches it`
    : `files named "${reason.name}" are ignored`;
}

/** Returns whether a change of a file cannot change the site: it is ignored, or hidden in one of its names. */
export function isNoContent(rule: IgnoreRule, path: string): boolean {
  return /(?:^|\/)\./u.test(path) || rule.ofFile(path) !== undefined;
}
