import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { i as siteCalendar, n as calendarResponse, t as calendarPaths } from "./_calendars_Ck5BDfKy.mjs";
// src/pages/[...lang]/[calendar].ics.ts
var _calendar__ics_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = () => calendarPaths(siteCalendar);
var GET = ({ props }) => calendarResponse(props);
// \0virtual:astro:page:src/pages/[...lang]/[calendar].ics@_@ts
var page = () => _calendar__ics_exports;
export { page };
