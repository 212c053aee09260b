import { d as TAG } from "./translated_Q5VoFl6f.mjs";
import { t as resolveHtml } from "./html_CTNKQbzu.mjs";
// src/view/embedded-body.ts
var OWN_ID = /(\s(?:id|aria-labelledby|aria-describedby)=")([^"]+)"/gu;
var OWN_LINK = /(\shref="#)([^"]+)"/gu;
var HEADING = /(<\/?h)([2-6])(?=[\s>])/gu;
/** A body begins at `##`; on a page of many, the noun's own heading is an h3. */
var DEEPER = 2;
/**
* Finished HTML of a body that shares its page with others: headings move below the noun's own,
* ids get the noun's name before them, so that two notes may both have a heading "Check". The two
* hyphens between them occur in no slug.
*/
function embeddedBody(html, name, context) {
	return resolveHtml(html, context).replace(TAG, (tag) => tag.replace(OWN_ID, `$1${name}--$2"`).replace(OWN_LINK, `$1${name}--$2"`)).replace(HEADING, (_match, open, depth) => `${open}${Math.min(Number(depth) + DEEPER, 6)}`);
}
export { embeddedBody as t };
