import { s as releaseLink } from "./noun-links_fpaPXN1x.mjs";
// src/view/release-trail.ts
/** The breadcrumb of a page below a release: all releases, then the release. */
function releaseTrail(context, release) {
	return [{
		label: context.words.common.releases,
		href: context.urls.releases()
	}, releaseLink(context, release)];
}
export { releaseTrail as t };
