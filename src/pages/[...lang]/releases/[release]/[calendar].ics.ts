import type { APIRoute } from 'astro';
import { getCatalog } from '../../../../catalog/collection.ts';
import { releaseCalendar } from '../../../../view/calendar/calendar.ts';
import { releaseFolders } from '../../../../view/release/release-folders.ts';
import {
  calendarPaths,
  calendarResponse,
  type CalendarProps,
} from '../../../../routes/calendars.ts';

export function getStaticPaths() {
  const { releases } = getCatalog();
  return releases.flatMap((release) =>
    releaseFolders(release).flatMap((id) =>
      calendarPaths((context) => releaseCalendar(context, release), { release: id }),
    ),
  );
}

export const GET: APIRoute<CalendarProps> = ({ props }) => calendarResponse(props);
