import { styleText } from 'node:util';
import { problemFramer } from '../../catalog/code-frame.ts';
import type { Problem } from '../../catalog/problem.ts';
import type { CheckReport } from './check-report.ts';
import { counted } from '../shared/text.ts';

/** Formats problems for a terminal: position, fact, next step and source line, then a summary. */
export function problemsAsText({ result, contentName, color }: CheckReport): string {
  const { problems, files } = result;
  const framed = problemFramer(contentName, files);
  const blocks = problems.map((found) => {
    const [head = '', ...frame] = framed(found).split('\n');
    return [color ? paint(head, found) : head, ...frame].join('\n');
  });
  return [...blocks, summary(problems, files.length), ''].join('\n');
}

function paint(text: string, { level }: Problem): string {
  const tone = level === 'error' ? 'red' : 'yellow';
  return text.replace(
    ` ${level} `,
    ` ${styleText([tone, 'bold'], level, { validateStream: false })} `,
  );
}

function summary(problems: readonly Problem[], files: number): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  const found = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  return `${counted(files, 'file')}: ${problems.length === 0 ? 'no problems' : found}`;
}
