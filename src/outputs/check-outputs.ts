import type { Check } from '../catalog/check/check.ts';
import type { Problem } from '../catalog/problem.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkRedirects } from './check-redirects.ts';
import { conflictsOf } from './claims.ts';
import { conflictReport, isOneEntry } from './conflict-report.ts';
import { nameFault } from './output-names.ts';
import { problemOf, type Report } from './output-problem.ts';
import type { SiteOutputs } from './output.ts';
import { siteOutputs } from './site-outputs.ts';

/**
 * Returns a check that every file of the site has one owner and a name that file systems store. It does nothing
 * while site.yaml has problems: the site is not known then.
 */
export function outputsCheck(publicFiles: readonly string[]): Check {
  return (input) => {
    if (input.site === undefined) return [];
    const outputs = siteOutputs(input.catalog, input.today, publicFiles);
    const conflicts = conflictsOf(outputs.files).filter((conflict) => !isOneEntry(conflict));
    const reports = [...badNames(outputs), ...conflicts.map(conflictReport)];
    const others = [...checkAnchors(input), ...checkRedirects(input, outputs.files)];
    if (reports.length === 0) return others;
    const files = new Map(input.parsed.map((file) => [file.path, file]));
    return [...firstOfEach(reports.map((report) => problemOf(files, report))), ...others];
  };
}

function badNames({ files, generated }: SiteOutputs): Report[] {
  return files.flatMap(({ file, owner }): Report[] => {
    const fault = nameFault(file);
    if (fault !== undefined) return [{ owner, ...fault }];
    if (owner.source === undefined || !generated.some((names) => names.test(`${file}/`))) return [];
    const message = `"${file}" has a name that the build gives to files of its own`;
    return [{ owner, code: 'reserved-name', message, hint: 'Choose another address.' }];
  });
}

/** One name often makes several outputs: a page, its twin and the same in other languages. */
function firstOfEach(problems: readonly Problem[]): Problem[] {
  const first = new Map<string, Problem>();
  for (const found of problems) {
    const key = [found.file, found.line, found.column, found.code].join('\n');
    if (!first.has(key)) first.set(key, found);
  }
  return [...first.values()];
}
