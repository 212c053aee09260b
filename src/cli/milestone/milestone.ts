import type { ReadResult } from '../../catalog/read-catalog.ts';
import type { Milestone, Release } from '../../domain/catalog.ts';
import { textOfFile } from '../../edits/file-text.ts';
import { editMilestone, type MilestoneEdit } from '../../edits/timeline-edit.ts';
import { addressOf } from '../shared/address.ts';
import { textOption, type RawOptions } from '../shared/command.ts';
import {
  asWritten,
  contentName,
  readContent,
  refuseProblems,
  requireMilestone,
  requireReadableRelease,
} from '../shared/content.ts';
import { EXIT, type Io } from '../shared/io.ts';
import { checkEdit, parseEdit } from './milestone-edit.ts';
import { describeEdit } from './milestone-message.ts';
import { writeContent } from '../shared/write.ts';
import { jsonText } from '../../lib/characters.ts';

/** `relnotes milestone`: marks a milestone as done, moved or skipped in timeline.yaml. */
export async function run(io: Io, options: RawOptions, operands: string[]): Promise<number> {
  const edit = parseEdit(options, io.today);
  const result = asWritten(await readContent(io, options));
  const release = requireReadableRelease(result, operands[0] ?? '', options);
  const timeline = `${contentName(options)}/${release.timelinePath}`;
  refuseBroken(result, release, options);
  const milestone = requireMilestone(release, operands[1] ?? '');
  const changes = checkEdit(release, milestone, edit, timeline);
  if (changes) await writeEdit(io, options, { result, release, milestone, edit });
  const address = await addressOf(io, options, (urls) => urls.milestone(release.id, milestone.id));
  const said = describeEdit(milestone, edit, changes);
  if (textOption(options, 'format') === 'json') {
    const data = {
      file: release.timelinePath,
      milestone: milestone.id,
      changed: changes,
      says: said,
      address,
    };
    io.out(jsonText(data));
  } else {
    io.out(`${timeline}: ${said}\n${address}\n`);
  }
  return EXIT.ok;
}

interface MilestoneTask {
  readonly result: ReadResult;
  readonly release: Release;
  readonly milestone: Milestone;
  readonly edit: MilestoneEdit;
}

async function writeEdit(io: Io, options: RawOptions, task: MilestoneTask): Promise<void> {
  const { result, release, milestone, edit } = task;
  const path = release.timelinePath;
  const bytes = result.files.find((file) => file.path === path)?.bytes;
  const text = bytes === undefined ? undefined : textOfFile(bytes);
  // The release could not have the milestone otherwise.
  if (text === undefined) throw new Error(`${path} was not read`);
  const edited = editMilestone(text, milestone.id, edit);
  await writeContent(io, options, result, [{ path, text: edited, isNew: false }]);
}

/** Throws a ContentError if the timeline has errors: an edit could damage it. */
function refuseBroken(result: ReadResult, release: Release, options: RawOptions): void {
  const errors = result.problems.filter(
    ({ level, file }) => level === 'error' && file === release.timelinePath,
  );
  refuseProblems(errors, contentName(options), 'Fix the timeline first.');
}
