import { realpathSync } from 'node:fs';
import { PROGRAM_DIR } from '../../catalog/read/folders.ts';
import { jsonText } from '../../lib/characters.ts';
import { collectAnswers, givenAnswers } from '../new/answers.ts';
import type { Answers, Question } from '../new/question.ts';
import { isFlagSet, textOption, type RawOptions } from '../shared/command.ts';
import { recoverFirst } from '../shared/content.ts';
import { EXIT, UsageError, type Io } from '../shared/io.ts';
import { contentFolder } from './content-folder.ts';
import { conflictsIn } from './flag-conflicts.ts';
import { importSource, requireSource, type FirstImport } from './first-import.ts';
import { initJson, initText } from './init-print.ts';
import { INIT_QUESTIONS } from './init-questions.ts';
import { planInit } from './plan-init.ts';
import { projectFacts, type ProjectFacts } from './project-facts.ts';
import { setupOf } from './setup.ts';
import { NONE } from './setup-schemas.ts';
import { writeProject } from './write-project.ts';

/** `relnotes init`: begins a site from answers and defaults, and writes all files in one step. */
export async function run(io: Io, options: RawOptions): Promise<number> {
  // An edit that was interrupted decides which files are there.
  await recoverFirst(io, io.cwd, '.');
  const content = contentFolder(io, options);
  const facts = await projectFacts(io.cwd, isProgram(io.cwd));
  const answers = await answersOf(io, options, facts);
  const setup = setupOf(answers, facts, { content: content.path, today: io.today });
  const source = setup.start === 'import' ? requireSource(io, answers) : undefined;
  const place = {
    isProgram: isProgram(io.cwd),
    hasSite: content.hasSite,
    hasWorkflow: facts.isTop,
    isGuess: answers['url'] === facts.pages,
  };
  const plan = planInit(io.cwd, setup, place);
  await writeProject(io, content, plan.files);
  const isJson = textOption(options, 'format') === 'json';
  const first: FirstImport | undefined =
    source === undefined
      ? undefined
      : await importSource(io, { ...source, setup, answers, isJson });
  if (isJson) io.out(jsonText(initJson(plan, setup, first)));
  else io.out(initText(plan, setup, first));
  return EXIT.ok;
}

/**
 * Returns the answers: flags, then prompts; with `--yes` the defaults in place of prompts. Throws a UsageError
 * with all wrong flags, and without a terminal with the flags that are missing.
 */
async function answersOf(io: Io, options: RawOptions, facts: ProjectFacts): Promise<Answers> {
  const given = startOf(givenAnswers(INIT_QUESTIONS, options));
  const conflicts = conflictsIn(given);
  const isYes = isFlagSet(options, 'yes');
  const isAsked = io.interactive && !isYes && textOption(options, 'format') !== 'json';
  const questions = isYes || conflicts.length > 0 ? INIT_QUESTIONS : INIT_QUESTIONS.map(asked);
  try {
    const loadAsker = isAsked && conflicts.length === 0 ? io.loadPrompter : undefined;
    const answers = await collectAnswers(questions, given, facts, loadAsker);
    if (conflicts.length === 0) return answers;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    conflicts.push(...error.message.split('\n'));
  }
  const step =
    isYes || isAsked
      ? []
      : ['Or take the defaults for missing flags: npx --no -- relnotes init --yes'];
  throw new UsageError([...conflicts, ...step].join('\n'));
}

/** A source to import says how to start. */
function startOf(given: Answers): Answers {
  return given['from'] === undefined || given['start'] !== undefined
    ? given
    : { ...given, start: 'import' };
}

/** Makes the default of a question only the initial value of a prompt; a prompt that may stay open begins empty. */
function asked(question: Question<ProjectFacts>): Question<ProjectFacts> {
  const { fallback, ...rest } = question;
  if (fallback === undefined) return question;
  const suggestion: typeof fallback = (facts, answers) => {
    const value = fallback(facts, answers);
    return value === NONE && rest.choices === undefined ? undefined : value;
  };
  return { ...rest, suggestion };
}

/** Checks whether a folder is a clone of Relnotes, which has all but the content. */
function isProgram(folder: string): boolean {
  return realpathSync(folder) === realpathSync(PROGRAM_DIR);
}
