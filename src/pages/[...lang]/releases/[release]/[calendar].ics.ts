import type { APIRoute } from 'astro';
import { releaseCalendar } from '../../../../view/calendar/calendar.ts';
import { releaseFolders } from '../../../../view/release/release-folders.ts';
import {
  calendarPaths,
  calendarResponse,
  type CalendarProps,
} from '../../../../routes/calendars.ts';
import { catalog } from '../../../../routes/content.ts';

export async function getStaticPaths() {
  const { releases } = await catalog();
  const paths = releases.flatMap((release) =>
    releaseFolders(release).map((id) =>
      calendarPaths((context) => releaseCalendar(context, release), { release: id }),
    ),
  );
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute<CalendarProps> = ({ props }) => calendarResponse(props);
