import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { t as getCatalog } from "./collection_bvq_wDi2.mjs";
import { n as calendarResponse, r as releaseCalendar, t as calendarPaths } from "./_calendars_Ck5BDfKy.mjs";
import { t as releaseFolders } from "./release-folders_C5iqTezY.mjs";
// src/pages/[...lang]/releases/[release]/[calendar].ics.ts
var _calendar__ics_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
async function getStaticPaths() {
	const { releases } = await getCatalog();
	const paths = releases.flatMap((release) => releaseFolders(release).map((id) => calendarPaths((context) => releaseCalendar(context, release), { release: id })));
	return (await Promise.all(paths)).flat();
}
var GET = ({ props }) => calendarResponse(props);
// \0virtual:astro:page:src/pages/[...lang]/releases/[release]/[calendar].ics@_@ts
var page = () => _calendar__ics_exports;
export { page };
