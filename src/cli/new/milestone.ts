import { findRelease } from '../../domain/find.ts';
import { predecessorOfNew } from '../../domain/milestone-insertion.ts';
import { isReleased } from '../../domain/schedule.ts';
import { insertMilestone } from '../../edits/timeline-edit.ts';
import { planEnd } from '../../schema/plan-period.ts';
import { planned } from '../../schema/planned.ts';
import { id, text } from '../../schema/scalars.ts';
import { MILESTONE_KINDS, type MilestoneKind } from '../../schema/vocabulary.ts';
import { releaseQuestion, wordChoices, yesOrNo } from './common-questions.ts';
import { definedFields } from './file-text.ts';
import type { EntryTemplate } from './entry-template.ts';
import { always, type Answers, type NewContext, type Question } from './question.ts';
import { milestoneComments, timelineText, type MilestoneField } from './timeline-text.ts';

const releaseOf = ({ catalog }: NewContext, { release = '' }: Answers) =>
  findRelease(catalog, release);

/** A firm milestone needs a planned day unless the release is already out. */
const needsNoPlan = (context: NewContext, answers: Answers) => {
  const release = releaseOf(context, answers);
  const isOut = release !== undefined && isReleased(release, context.today);
  return isOut || answers['if-needed'] === 'true';
};

const afterQuestion: Question = {
  flag: 'after',
  label: 'milestone',
  message: 'After which milestone? The order of the list is their order.',
  choices: (context, answers) =>
    (releaseOf(context, answers)?.milestones ?? []).map(({ id: value, title }) => ({
      value,
      label: title,
    })),
  optional: always,
  fallback: (context, answers) => defaultPredecessor(context, answers),
};

export const newMilestone: EntryTemplate = {
  questions: [
    releaseQuestion,
    {
      flag: 'id',
      message: 'Its id, for addresses and since?',
      schema: id,
      validate: (answer, context, answers) =>
        releaseOf(context, answers)?.milestones.some((each) => each.id === answer) === true
          ? `The release already has a milestone ${answer}.`
          : undefined,
    },
    { flag: 'kind', message: 'What kind of milestone?', choices: wordChoices(MILESTONE_KINDS) },
    {
      flag: 'if-needed',
      message: 'Does it take place only if needed?',
      choices: yesOrNo,
      fallback: () => 'false',
    },
    {
      flag: 'planned',
      message: 'When is it planned (a day, 2026-09, 2026-Q3, 2026-H2 or tbd)?',
      schema: planned,
      emptyHint: 'Or add --if-needed.',
      optional: needsNoPlan,
    },
    { flag: 'title', message: 'Its title, if not its id?', schema: text, optional: always },
    {
      flag: 'version',
      message: 'The version that is published?',
      schema: text,
      optional: always,
      // The id of a maintenance release is usually its version.
      fallback: (_, { id: word }) => (/^\d/u.test(word ?? '') ? word : undefined),
      applies: ({ kind }) => kind === 'maintenance',
    },
    afterQuestion,
  ],
  files: (answers, context) => {
    const path = `releases/${answers['release'] ?? ''}/timeline.yaml`;
    const before = context.textOf(path);
    const value = definedFields(fieldsOf(answers));
    if (before === undefined) return [{ path, text: timelineText(value), isNew: true }];
    const entry = { value, comments: milestoneComments(value, before) };
    return [{ path, text: insertMilestone(before, answers['after'], entry), isNew: false }];
  },
  page: (urls, { release = '', id: milestoneId = '' }) => urls.milestone(release, milestoneId),
};

function defaultPredecessor(context: NewContext, answers: Answers): string | undefined {
  const milestones = releaseOf(context, answers)?.milestones ?? [];
  const plan = answers['planned'];
  const day = plan === undefined ? undefined : planEnd(plan);
  return predecessorOfNew(milestones, kindOf(answers), day);
}

function kindOf({ kind }: Answers): MilestoneKind {
  return MILESTONE_KINDS.find((known) => known === kind) ?? 'other';
}

function fieldsOf(answers: Answers) {
  const { id: word, kind, planned: plan, title, version } = answers;
  const condition = answers['if-needed'] === 'true' ? 'if-needed' : undefined;
  return { id: word, kind, title, version, planned: plan, condition } satisfies Partial<
    Record<MilestoneField, string | undefined>
  >;
}
