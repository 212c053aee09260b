// src/view/release-folders.ts
/**
* The ids under which a release's files stand: its own, and those that it had. A page leads on to
* its new address; a feed, a calendar or a document of the API cannot, and so stands at both.
*/
function releaseFolders({ id, aliases }) {
	return [id, ...aliases.filter((alias) => !alias.startsWith("/"))];
}
export { releaseFolders as t };
