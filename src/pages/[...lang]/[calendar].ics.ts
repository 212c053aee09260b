import type { APIRoute } from 'astro';
import { siteCalendar } from '../../view/calendar/calendar.ts';
import { calendarPaths, calendarResponse, type CalendarProps } from '../../routes/calendars.ts';

export const getStaticPaths = () => calendarPaths(siteCalendar);

export const GET: APIRoute<CalendarProps> = ({ props }) => calendarResponse(props);
