import type { APIRoute } from 'astro';
import {
  calendarResponse,
  productCalendarPaths,
  type CalendarProps,
} from '../../../../routes/calendars.ts';

export const getStaticPaths = () => productCalendarPaths();

export const GET: APIRoute<CalendarProps> = ({ props }) => calendarResponse(props);
