import type { Milestone, Release } from '../domain/catalog.ts';
import { announcementEml } from '../formats/announcement/eml.ts';
import { announcementMarkdown } from '../formats/announcement/markdown.ts';
import { announcementMatrix } from '../formats/announcement/matrix.ts';
import { announcementMail } from '../formats/announcement/text.ts';
import type { Announcement } from '../view/announcement/announcement-model.ts';
import { announcement } from '../view/announcement/announcement.ts';
import { textOf, type RawOptions } from './shared/command.ts';
import { contentName, milestoneNamed, readGoodContent, releaseNamed } from './shared/content.ts';
import { EXIT, UsageError, type Io } from './shared/io.ts';
import { viewContextOf } from './shared/view-context.ts';

/** `relnotes announce`: the text that tells people of a milestone. It is printed and never sent. */
export async function run(io: Io, options: RawOptions, operands: string[]): Promise<number> {
  const [releaseId = '', milestoneId = ''] = operands;
  const result = await readGoodContent(io, options);
  const release = releaseNamed(result, releaseId);
  const milestone = milestoneNamed(release, milestoneId);
  mustTakePlace(release, milestone, contentName(options));
  const found = announcement(await viewContextOf(io, options, result), release, milestone);
  io.out(await written(found, io, options));
  return EXIT.fine;
}

/** Throws a UsageError for a milestone that there is nothing to announce of. */
function mustTakePlace(release: Release, { title, outcome }: Milestone, content: string): void {
  if (outcome === undefined) return;
  const step = `Announce another, or take outcome away in ${content}/${release.timelinePath}.`;
  throw new UsageError(`${title} of ${release.id} was ${outcome}. ${step}`);
}

async function written(found: Announcement, io: Io, options: RawOptions): Promise<string> {
  switch (textOf(options, 'as')) {
    case 'eml':
      return announcementEml(found, {
        from: senderOf(found, options),
        to: textOf(options, 'to') ?? found.mail.to,
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

/** Nobody is made up: a mail is from whom the person or site.yaml names. */
function senderOf({ mail }: Announcement, options: RawOptions): string {
  const from = textOf(options, 'from') ?? mail.from;
  if (from !== undefined && /[^\s<>@]@[^\s<>@]/u.test(from)) return from;
  const step = 'Write --from "Name <name@example.org>", or channels.sender in site.yaml.';
  const what = from === undefined ? 'a mail needs a sender' : `"${from}" is no mail address`;
  throw new UsageError(`${what}. ${step}`);
}
