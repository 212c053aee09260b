import type { APIRoute } from 'astro';
import { getCatalog } from '../../../../catalog/collection.ts';
import { releaseCalendar } from '../../../../view/calendar/calendar.ts';
import { releaseFolders } from '../../../../view/release-folders.ts';
import { calendarPaths, calendarResponse, type CalendarProps } from '../../../_calendars.ts';

export async function getStaticPaths() {
  const { releases } = await getCatalog();
  const paths = releases.flatMap((release) =>
    releaseFolders(release).map((id) =>
      calendarPaths((context) => releaseCalendar(context, release), { release: id }),
    ),
  );
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute<CalendarProps> = ({ props }) => calendarResponse(props);
