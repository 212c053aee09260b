import type { Milestone, Release } from '../domain/catalog.ts';
import { announcementEml } from '../formats/announcement/eml.ts';
import { announcementMarkdown } from '../formats/announcement/markdown.ts';
import { announcementMatrix } from '../formats/announcement/matrix.ts';
import { announcementMail } from '../formats/announcement/text.ts';
import { oneLine } from '../lib/characters.ts';
import { mailbox } from '../schema/scalars.ts';
import type { Announcement } from '../view/announcement/announcement-model.ts';
import { announcement } from '../view/announcement/announcement.ts';
import { textOption, type RawOptions } from './shared/command.ts';
import { contentName, readValidContent, requireRelease, requireVersion } from './shared/content.ts';
import { EXIT, UsageError, type Io } from './shared/io.ts';
import { viewContextOf } from './shared/view-context.ts';

/** `relnotes announce`: prints the announcement of a milestone. Never sends it. */
export async function run(io: Io, options: RawOptions, operands: string[]): Promise<number> {
  const [releaseId = '', milestoneId = ''] = operands;
  const result = await readValidContent(io, options);
  const release = requireRelease(result, releaseId);
  const milestone = requireVersion(release, milestoneId);
  refuseSkipped(release, milestone, contentName(options));
  const found = announcement(await viewContextOf(io, options, result), release, milestone);
  io.out(await announcementText(found, io, options));
  return EXIT.ok;
}

/** Throws a UsageError for a milestone that did not take place. */
function refuseSkipped(release: Release, { title, outcome }: Milestone, content: string): void {
  if (outcome === undefined) return;
  const step = `Choose another milestone, or remove outcome in ${content}/${release.timelinePath}.`;
  throw new UsageError(`${title} of ${release.id} was ${outcome}. ${step}`);
}

async function announcementText(found: Announcement, io: Io, options: RawOptions): Promise<string> {
  switch (textOption(options, 'as')) {
    case 'eml':
      return announcementEml(found, {
        from: senderOf(found, options),
        to: recipientOf(found, options),
        day: io.today,
      });
    case 'matrix':
      return announcementMatrix(found);
    case 'markdown':
      return announcementMarkdown(found);
    default:
      return announcementMail(found);
  }
}

/** Returns the sender from `--from` or site.yaml. Throws a UsageError without a valid one. */
function senderOf({ mail }: Announcement, options: RawOptions): string {
  const from = textOption(options, 'from') ?? mail.from;
  const step = 'Add --from "Name <name@example.org>", or set channels.sender in site.yaml.';
  if (from === undefined) throw new UsageError(`a mail needs a sender. ${step}`);
  return validMailbox(from, step);
}

/** Returns the recipient from `--to` or site.yaml; undefined without one. Throws a UsageError for an invalid one. */
function recipientOf({ mail }: Announcement, options: RawOptions): string | undefined {
  const to = textOption(options, 'to') ?? mail.to;
  return to === undefined ? undefined : validMailbox(to, 'Add --to name@example.org.');
}

function validMailbox(written: string, step: string): string {
  const { data } = mailbox.safeParse(written);
  if (data !== undefined) return data;
  throw new UsageError(`"${oneLine(written)}" is not a mail address. ${step}`);
}
