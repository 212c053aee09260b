import type { Meeting, Release } from '../../domain/catalog.ts';
import { NOW } from '../../domain/moment.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import { dayText, type When } from '../shared/format.ts';
import { legend, type Legend } from '../shared/legend.ts';
import { meetingLink } from '../shared/entry-links.ts';
import { readinessBlocks, type Blocks } from './readiness-blocks.ts';
import { readinessBoard, type Board } from './readiness-board.ts';
import { verdictOf, type Verdict } from './readiness-verdict.ts';
import { releaseTrail } from '../release/release-trail.ts';
import { section, type Section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { inLanguage, langsOf } from '../shared/translated.ts';

/** The board at the end of a meeting's day. */
export interface PastBoard {
  readonly id: string;
  readonly when: When;
  readonly meeting: NavLink;
  readonly count: string;
  readonly board: Board;
}

export interface ReadinessPage {
  readonly frame: SiteFrame;
  /** The release. */
  readonly over: string;
  readonly title: string;
  readonly lead: string;
  readonly verdict: Verdict;
  /** The switch that shows only what blocks; undefined if nothing does. */
  readonly onlyBlocking: { readonly label: string; readonly shown: string } | undefined;
  /** The view of one item at a time (src/client/meeting-view.ts). */
  readonly meeting: ViewContext['words']['verdict']['meeting'];
  readonly blocks: Blocks;
  readonly items: Section;
  readonly board: Board;
  readonly legends: readonly Legend[];
  readonly past: Section & {
    readonly lead: string;
    /** Newest first; only so many that the page stays bounded. */
    readonly boards: readonly PastBoard[];
    /** That older ones are left out. */
    readonly leftOut: string | undefined;
  };
}

/**
 * Returns the page model of a release's readiness: the verdict, open points, the board now and at each meeting.
 */
export const readinessPage = memoizeLast(
  (context: ViewContext, release: Release): ReadinessPage => {
    const { words, urls } = context;
    const own = words.readiness;
    const name = inLanguage(release, context).title;
    const board = readinessBoard(context, release, NOW, own.caption(name));
    const blocking = board.groups.flatMap(({ rows }) => rows.filter((row) => row.blocks)).length;
    return {
      frame: siteFrame(context, {
        title: own.title(name),
        description: own.description(name),
        path: urls.readiness(release.id),
        trail: releaseTrail(context, release),
        release,
        shows: langsOf(context, release.items),
      }),
      over: name,
      title: words.common.ofRelease.readiness,
      lead: own.lead,
      verdict: verdictOf(context, release),
      onlyBlocking:
        blocking === 0
          ? undefined
          : { label: words.verdict.onlyBlocking(blocking), shown: words.verdict.onlyBlockingShown },
      meeting: words.verdict.meeting,
      blocks: readinessBlocks(context, release),
      items: section('items', own.boardTitle),
      board,
      legends: [legend('status', context), legend('criterion', context)],
      past: {
        ...section('past', own.past),
        lead: own.pastLead,
        ...pastBoards(context, release),
      },
    };
  },
);

/** Number of rows in the boards of past meetings; the newest board that has any is always shown if it fits. */
const MAX_PAST_ROWS = 300;

function pastBoards(context: ViewContext, release: Release) {
  const boards = context.catalog.meetings
    .filter((meeting) => meeting.release === release.id)
    .map((meeting) => pastBoard(context, release, meeting))
    .filter(({ board }) => board.groups.length > 0)
    .toReversed();
  let rows = 0;
  const shown = boards.filter(({ board }) => {
    rows += rowsOf(board);
    return rows <= MAX_PAST_ROWS;
  });
  const isWhole = shown.length === boards.length;
  return { boards: shown, leftOut: isWhole ? undefined : context.words.readiness.pastLeftOut };
}

function rowsOf({ groups }: Board): number {
  return groups.reduce((sum, group) => sum + group.rows.length, 0);
}

function pastBoard(context: ViewContext, release: Release, meeting: Meeting): PastBoard {
  const { words } = context;
  const when = dayText(meeting.date, context);
  const caption = words.readiness.pastCaption(inLanguage(release, context).title, when.text);
  const board = readinessBoard(context, release, { at: 'day', day: meeting.date }, caption);
  return {
    id: section(`meeting-${meeting.slug}`, '').id,
    when,
    meeting: meetingLink(context, meeting),
    count: words.common.items(rowsOf(board)),
    board,
  };
}
