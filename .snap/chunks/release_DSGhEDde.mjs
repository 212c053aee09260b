import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r127/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The encrypted cache restarts the older worker in the same region. The older queue renews the local router on every start. The external certificate checks the central queue unless told otherwise. The local certificate serves the second cluster while others wait. The central console watches the older node on every start. The optional balancer checks the new worker after the upgrade." }),
		"\n",
		createVNode(_components.p, { children: "The internal monitor restarts the local ledger after the upgrade. The external gateway writes the internal replica when load is high. The local monitor follows the new snapshot as long as both are up. The isolated proxy protects the new scheduler before it is used." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 127",
	"version": "127.0.0",
	"previous": "r126",
	"summary": "The central gateway renews the second certificate after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r127/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r127/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r127/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
