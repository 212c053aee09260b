import { findRelease } from '../../domain/find.ts';
import { predecessorOfNew } from '../../domain/milestone-insertion.ts';
import { isReleased } from '../../domain/schedule.ts';
import { insertMilestone } from '../../edits/timeline-edit.ts';
import { day, id, text } from '../../schema/scalars.ts';
import type { TimelineInput } from '../../schema/timeline.ts';
import { MILESTONE_KINDS, type MilestoneKind } from '../../schema/vocabulary.ts';
import { releaseQuestion, wordChoices, yesOrNo } from './common-questions.ts';
import { written } from './file-text.ts';
import type { NewEntry } from './entry.ts';
import { always, type Answers, type NewContext, type Question } from './question.ts';
import { milestoneComments, timelineText } from './timeline-text.ts';

type Field = keyof TimelineInput['milestones'][number];

const releaseOf = ({ catalog }: NewContext, { release = '' }: Answers) =>
  findRelease(catalog, release);

/** A firm milestone that has not happened needs a plan, until the release is out. */
const needsNoPlan = (context: NewContext, answers: Answers) => {
  const release = releaseOf(context, answers);
  const isOut = release !== undefined && isReleased(release, context.today);
  return isOut || answers['if-needed'] === 'true';
};

const afterQuestion: Question = {
  flag: 'after',
  what: 'milestone',
  message: 'After which milestone? The order of the list is their order.',
  choices: (context, answers) =>
    (releaseOf(context, answers)?.milestones ?? []).map(({ id: value, title }) => ({
      value,
      label: title,
    })),
  optional: always,
  fallback: (context, answers) => placeOf(context, answers),
};

export const newMilestone: NewEntry = {
  questions: [
    releaseQuestion,
    {
      flag: 'id',
      message: 'Its word in addresses and in since?',
      schema: id,
      against: (answer, context, answers) =>
        releaseOf(context, answers)?.milestones.some((each) => each.id === answer) === true
          ? `The release has a milestone ${answer} already.`
          : undefined,
    },
    { flag: 'kind', message: 'What kind of point?', choices: wordChoices(MILESTONE_KINDS) },
    {
      flag: 'if-needed',
      message: 'Does it take place only if needed?',
      choices: yesOrNo,
      fallback: () => 'false',
    },
    {
      flag: 'planned',
      message: 'For which day is it planned?',
      schema: day,
      whenNone: 'Or say --if-needed.',
      optional: needsNoPlan,
    },
    { flag: 'title', message: 'Its title, if not its id?', schema: text, optional: always },
    {
      flag: 'version',
      message: 'The version that is published?',
      schema: text,
      optional: always,
      // A maintenance release is mostly called by its version.
      fallback: (_, { id: word }) => (/^\d/u.test(word ?? '') ? word : undefined),
      applies: ({ kind }) => kind === 'maintenance',
    },
    afterQuestion,
  ],
  files: (answers, context) => {
    const path = `releases/${answers['release'] ?? ''}/timeline.yaml`;
    const before = context.textOf(path);
    const value = written(fieldsOf(answers));
    if (before === undefined) return [{ path, text: timelineText(value), isNew: true }];
    const entry = { value, comments: milestoneComments(value, before) };
    return [{ path, text: insertMilestone(before, answers['after'], entry), isNew: false }];
  },
  page: (urls, { release = '', id: milestoneId = '' }) => urls.milestone(release, milestoneId),
};

function placeOf(context: NewContext, answers: Answers): string | undefined {
  const milestones = releaseOf(context, answers)?.milestones ?? [];
  return predecessorOfNew(milestones, kindOf(answers), answers['planned']);
}

function kindOf({ kind }: Answers): MilestoneKind {
  return MILESTONE_KINDS.find((known) => known === kind) ?? 'other';
}

function fieldsOf(answers: Answers) {
  const { id: word, kind, planned, title, version } = answers;
  const condition = answers['if-needed'] === 'true' ? 'if-needed' : undefined;
  return { id: word, kind, title, version, planned, condition } satisfies Partial<
    Record<Field, string | undefined>
  >;
}
