// src/view/section.ts
/**
* A section of a page. Its anchor begins with `s-`, so that it cannot meet the anchor of a heading
* that a writer put in a body on the same page ("Maintenance", "Known issues").
*/
function section(name, title) {
	return {
		id: `s-${name}`,
		title
	};
}
/**
* A section that shows how things stand, and goes when there is nothing to show: what is open, what
* comes next. Its anchor begins with `now-` and is no promise; `relnotes addresses` keeps no list of it.
*/
function passingSection(name, title) {
	return {
		id: `now-${name}`,
		title
	};
}
/** A link to a section of the same page. */
function sectionLink({ id, title }) {
	return {
		label: title,
		href: `#${id}`
	};
}
export { section as n, sectionLink as r, passingSection as t };
