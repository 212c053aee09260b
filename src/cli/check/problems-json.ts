import type { CheckReport } from './check-report.ts';
import { jsonText } from '../../lib/characters.ts';

/** Formats problems as JSON: one object for each problem, and the counts. */
export function problemsAsJson({ result, contentName }: CheckReport): string {
  const errors = result.problems.filter(({ level }) => level === 'error').length;
  const report = {
    content: contentName,
    files: result.files.length,
    ignored: [...result.ignored.keys()],
    errors,
    warnings: result.problems.length - errors,
    problems: result.problems,
  };
  return jsonText(report);
}
