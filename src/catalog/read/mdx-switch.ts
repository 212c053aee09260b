import { join } from 'node:path';
import type { ContentFolders } from './folders.ts';
import { readGuardedText } from './guarded-file.ts';
import { readYaml } from './yaml-source.ts';

/** The folders of the content, and whether code in MDX is refused, whatever site.yaml says. */
export interface MdxSwitch extends ContentFolders {
  readonly refusesMdxCode: boolean;
}

/** The same, with the components that the project has for MDX, by name: they are no code. */
export interface MdxFolders extends MdxSwitch {
  readonly extensions: { readonly components: Readonly<Record<string, string>> };
}

/**
 * Returns whether code in MDX may run: site.yaml says so, and RELNOTES_MDX_CODE does not refuse it. Reads site.yaml
 * each time, since it may change while the dev server runs; anything that cannot be read counts as no.
 */
export function runsMdxCode({ contentDir, refusesMdxCode }: MdxSwitch): boolean {
  const text = refusesMdxCode ? undefined : readGuardedText(join(contentDir, 'site.yaml'));
  if (text === undefined) return false;
  const { value, problems } = readYaml('site.yaml', text, 1);
  const mdx = problems.length === 0 && isObject(value) ? value['mdx'] : undefined;
  // YAML is read as the strings that were written.
  return isObject(mdx) && mdx['code'] === 'true';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
