import { nextStep } from '../../schema/next-step.ts';
import { didYouMean } from '../../catalog/parse/nearest.ts';
import type { RawOptions } from '../shared/command.ts';
import { ContentError, UsageError, type Prompter } from '../shared/io.ts';
import type { Answers, Question } from './question.ts';

/** Returns the answers given as flags, by flag. */
export function givenAnswers<Context>(
  questions: readonly Question<Context>[],
  options: RawOptions,
): Answers {
  const entries = questions.flatMap(({ flag }) => {
    const value = options[flag.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())];
    if (value === true) return [[flag, 'true'] as const];
    return typeof value === 'string' ? [[flag, value.trim()] as const] : [];
  });
  return Object.fromEntries(entries);
}

/**
 * Collects an answer to every question from flags and fallbacks. If a question stays open, or no flag
 * was given, prompts for everything that was not given. Throws a UsageError that names all invalid flags
 * and, without a terminal, all questions that stay open.
 */
export async function collectAnswers<Context>(
  questions: readonly Question<Context>[],
  given: Answers,
  context: Context,
  loadAsker: (() => Promise<Prompter>) | undefined,
): Promise<Answers> {
  const { answers, open, wrong } = resolveAnswers(questions, given, context);
  const mayAsk = loadAsker !== undefined && Object.keys(given).length === 0;
  const missing = loadAsker === undefined ? missingFlags(open, context, answers) : [];
  if (wrong.length + missing.length > 0) throw new UsageError([...wrong, ...missing].join('\n'));
  if (open.length === 0 && !mayAsk) return answers;
  if (loadAsker === undefined) throw new Error('a question stays open');
  return askAll(questions, given, context, await loadAsker());
}

function resolveAnswers<Context>(
  questions: readonly Question<Context>[],
  given: Answers,
  context: Context,
) {
  const open: Question<Context>[] = [];
  const wrong: string[] = [];
  const answers = questions.reduce<Answers>((sofar, question) => {
    const { flag } = question;
    const value = given[flag];
    if (value !== undefined) {
      const problem = problemOf(question, value, context, sofar);
      // Its choices may depend on a flag that is wrong itself.
      const isUnknown = wrong.length > 0 && question.choices?.(context, sofar).length === 0;
      if (problem === undefined || isUnknown) return { ...sofar, [flag]: value };
      wrong.push(`--${flag}: ${problem}`);
      return sofar;
    }
    if (question.applies?.(sofar, context) === false) return sofar;
    const fallback = question.fallback?.(context, sofar);
    if (fallback !== undefined) return { ...sofar, [flag]: fallback };
    if (question.optional?.(context, sofar) !== true) open.push(question);
    return sofar;
  }, {});
  return { answers, open, wrong };
}

function problemOf<Context>(
  { flag, label, choices, schema }: Question<Context>,
  value: string,
  context: Context,
  answers: Answers,
): string | undefined {
  const known = choices?.(context, answers).map((choice) => choice.value);
  if (known !== undefined && !known.includes(value)) {
    return `unknown ${label ?? flag} "${value}". ${didYouMean(value, known)}`;
  }
  const issue = schema?.safeParse(value).error?.issues[0];
  if (issue === undefined) return undefined;
  const step = nextStep(issue);
  return `"${clip(value)}" ${issue.message}.${step === undefined ? '' : ` ${step}`}`;
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Returns a line for each question that stays open, and one with the next step. */
function missingFlags<Context>(
  open: readonly Question<Context>[],
  context: Context,
  answers: Answers,
): string[] {
  if (open.length === 0) return [];
  const lines = open.map(({ flag, choices, emptyHint }) => {
    const known = choices?.(context, answers).map(({ value }) => value) ?? [];
    if (known.length > 0) return `--${flag} is missing. One of: ${known.join(', ')}.`;
    return `--${flag} is missing.${emptyHint === undefined ? '' : ` ${emptyHint}`}`;
  });
  return [
    ...lines,
    'Add the missing flags, or run the command in a terminal to be prompted for them.',
  ];
}

async function askAll<Context>(
  questions: readonly Question<Context>[],
  given: Answers,
  context: Context,
  asker: Prompter,
): Promise<Answers> {
  let answers: Answers = {};
  for (const question of questions) {
    const { flag } = question;
    const value = given[flag];
    if (value !== undefined) {
      answers = { ...answers, [flag]: value };
    } else if (question.applies?.(answers, context) !== false) {
      const answer = await ask(question, context, answers, asker);
      if (answer !== '') answers = { ...answers, [flag]: answer };
    }
  }
  return answers;
}

async function ask<Context>(
  question: Question<Context>,
  context: Context,
  answers: Answers,
  asker: Prompter,
): Promise<string> {
  const { message, emptyHint } = question;
  const optional = question.optional?.(context, answers) === true;
  const initial = question.fallback?.(context, answers) ?? question.suggestion?.(context, answers);
  const choices = question.choices?.(context, answers);
  if (choices !== undefined) {
    if (choices.length === 0 && optional) return '';
    if (choices.length === 0) throw new ContentError(emptyHint ?? `${message} There is none yet.`);
    const none = optional ? [{ value: '', label: 'none' }] : [];
    return asker.select({ message, choices: [...none, ...choices], initial });
  }
  const wrongWith = (answer: string): string | undefined => {
    const trimmed = answer.trim();
    const isOpen = trimmed === '' && optional;
    const wrong = isOpen ? undefined : problemOf(question, trimmed, context, answers);
    return wrong ?? question.validate?.(trimmed, context, answers);
  };
  const note = optional ? `${message} (Enter: leave open)` : message;
  return (await asker.text({ message: note, initial, problemOf: wrongWith })).trim();
}
