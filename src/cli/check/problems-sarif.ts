import { shownFile } from '../../catalog/problem.ts';
import { PROBLEM_CODES } from '../../schema/problem-codes.ts';
import type { CheckReport } from './check-report.ts';
import { jsonText } from '../../lib/characters.ts';

/** Formats problems as SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/). */
export function problemsAsSarif({ result, contentName }: CheckReport): string {
  const rules = Object.entries(PROBLEM_CODES).map(([id, { level, says }]) => ({
    id,
    shortDescription: { text: says },
    defaultConfiguration: { level },
  }));
  const results = result.problems.map(({ code, level, message, hint, file, line, column }) => ({
    ruleId: code,
    level,
    message: { text: `${message}. ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(shownFile(file, contentName)) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  }));
  const report = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'relnotes', rules } }, results }],
  };
  return jsonText(report);
}

/** Encodes a path as a relative URI reference. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
