import { shownFile } from '../../catalog/problem.ts';
import type { CheckReport } from './check-report.ts';

/**
 * Formats problems as annotations of a workflow run
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function problemsAsGithub({ result, contentName }: CheckReport): string {
  return result.problems
    .map(({ level, file, line, column, code, message, hint }) => {
      const position = `file=${property(shownFile(file, contentName))},line=${line},col=${column}`;
      return `::${level} ${position},title=${property(code)}::${data(`${message}. ${hint}`)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
