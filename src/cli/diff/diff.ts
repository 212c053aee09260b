import { rm } from 'node:fs/promises';
import { createTemporaryFolder } from '../../lib/temporary-folder.ts';
import { textOption, type RawOptions } from '../shared/command.ts';
import { compareStates } from './compare-states.ts';
import { diffAsJson } from './diff-json.ts';
import { diffAsMarkdown } from './diff-markdown.ts';
import type { DiffReport } from './diff-report.ts';
import { diffAsText } from './diff-text.ts';
import { EXIT, type Io } from '../shared/io.ts';

const FORMATTERS: Readonly<Record<string, (report: DiffReport) => string>> = {
  text: diffAsText,
  markdown: diffAsMarkdown,
  json: diffAsJson,
};

/** `relnotes diff FROM TO`: prints changes that readers notice; fails only if a file is unreadable. */
export async function run(io: Io, options: RawOptions, operands: string[]): Promise<number> {
  const [from = '', to = ''] = operands;
  const temporary = await createTemporaryFolder('relnotes-diff');
  try {
    const states = { from: { name: from, at: from }, to: { name: to, at: to } };
    const report = await compareStates(io, options, states, temporary);
    const print = FORMATTERS[textOption(options, 'format') ?? 'text'] ?? diffAsText;
    io.out(print(report));
    return report.from.unread.length + report.to.unread.length > 0 ? EXIT.failed : EXIT.ok;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
