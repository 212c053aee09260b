import { readRecords, type SourceFormat } from '../../importers/formats.ts';
import { SourceError } from '../../importers/notes/source-error.ts';
import { collect } from '../../importers/plan/collect.ts';
import { lookAt } from '../import/look.ts';
import { runImport } from '../import/import-source.ts';
import { readSources } from '../import/read-source.ts';
import type { Answers } from '../new/question.ts';
import { ContentError, UsageError, type Io } from '../shared/io.ts';
import type { Setup } from './setup.ts';

/** The outcome of the import with which a site begins. */
export interface FirstImport {
  readonly format: string;
  readonly from: string;
  /** The output of `relnotes import`: text, or JSON. */
  readonly output: string;
}

interface ImportTask {
  readonly from: string;
  readonly format: SourceFormat;
  readonly setup: Setup;
  readonly answers: Answers;
  readonly isJson: boolean;
}

/**
 * Returns the source to import and its format, before anything is written. Throws a UsageError if there is none, and
 * a ContentError if it cannot be read.
 */
export function requireSource(io: Io, answers: Answers): Pick<ImportTask, 'from' | 'format'> {
  const { from = '' } = answers;
  const { format, isMinutes } = lookAt(io, from);
  if (isMinutes) {
    const step = 'Create the site first, then run npx --no -- relnotes import minutes';
    throw new UsageError(`--from: ${from} has the minutes of a meeting. ${step}.`);
  }
  if (format === undefined) {
    const step = 'npx --no -- relnotes import --help lists the formats';
    throw new UsageError(`--from: ${from} is in no known format. ${step}.`);
  }
  try {
    collect(readRecords(format, readSources(io, from, format)));
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new ContentError(`${error.message} Nothing was written.`, { cause: error });
  }
  return { from, format };
}

/** Imports a source into a new site. Throws a ContentError that says how to go on if it cannot be imported. */
export async function importSource(io: Io, task: ImportTask): Promise<FirstImport> {
  const { from, format, setup, answers, isJson } = task;
  const output: string[] = [];
  const own: Io = { ...io, out: (text) => void output.push(text) };
  const { area, product } = answers;
  const options = {
    content: setup.content,
    format: isJson ? 'json' : 'text',
    ...(setup.products.length === 0 ? { title: setup.name } : {}),
    ...(area === undefined ? {} : { area }),
    ...(product === undefined ? {} : { product }),
  };
  try {
    await runImport(own, options, [from], format);
  } catch (error) {
    if (!(error instanceof ContentError || error instanceof UsageError)) throw error;
    const fact = `The site was written, but not the notes of ${from}:`;
    const step = `Correct this, then run npx --no -- relnotes import ${format.id} with the options of its --help.`;
    throw new ContentError([fact, error.message, step].join('\n'), { cause: error });
  }
  return { format: format.id, from, output: output.join('') };
}
