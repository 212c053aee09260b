import { styleText } from 'node:util';
import { problemFramer } from '../../catalog/code-frame.ts';
import { shownFile, type Problem } from '../../catalog/problem.ts';
import type { CheckReport } from './check-report.ts';
import { ignoredByName } from '../../catalog/read/ignored-files.ts';
import { counted } from '../shared/text.ts';

/** Formats problems for a terminal: position, fact, next step and source line, then a summary. */
export function problemsAsText({ result, contentName, color }: CheckReport): string {
  const { problems, files } = result;
  const framed = problemFramer(contentName, files);
  const blocks = problems.map((found) => {
    const [head = '', ...frame] = framed(found).split('\n');
    return [color ? paint(head, found) : head, ...frame].join('\n');
  });
  const notes = ignoredNotes(ignoredByName(result.ignored), contentName);
  return [...blocks, ...notes, summary(problems, files.length), ''].join('\n');
}

/** The most names of files in the note on ignored ones. */
const MOST_NAMES = 5;

/** Returns the note on files that are ignored although site.yaml does not say so. */
function ignoredNotes(paths: readonly string[], contentName: string): string[] {
  if (paths.length === 0) return [];
  const names = paths.slice(0, MOST_NAMES).map((path) => shownFile(path, contentName));
  const rest = paths.length > MOST_NAMES ? ` and ${paths.length - MOST_NAMES} more` : '';
  const hint = 'To silence this note, list them under ignore in site.yaml.';
  return [`note: ignored: ${names.join(', ')}${rest}. ${hint}`];
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
