import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r184/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The external router opens the virtual registry while others wait. The external console copies the second router without a restart. The local console collects the local queue after the upgrade. The external controller writes the faster certificate without a restart. The shared queue writes the faster cache before it is used. The shared console restarts the central monitor after the upgrade." }),
		"\n",
		createVNode(_components.p, { children: "The faster queue replaces the standby token as long as both are up. The older token collects the older token as long as both are up. The encrypted volume moves the standby registry before it is used. The virtual image watches the standby network so that operators can see why." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 184",
	"version": "184.0.0",
	"previous": "r183",
	"summary": "The encrypted network opens the virtual router after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r184/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r184/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r184/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
