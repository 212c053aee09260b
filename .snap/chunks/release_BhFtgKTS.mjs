import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r46/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The internal balancer replaces the second network when load is high. The new image serves the second certificate on every start. The standby token restarts the virtual router as long as both are up. The faster controller restarts the isolated controller unless told otherwise. The faster worker serves the remote gateway as long as both are up. The older proxy restarts the new router before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The optional balancer drains the central monitor before it is used. The internal registry copies the second volume in the same region. The central controller opens the standby balancer so that operators can see why. The smaller queue copies the shared node before it is used." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 46",
	"version": "46.0.0",
	"previous": "r45",
	"summary": "The faster router writes the faster console as long as both are up."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r46/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r46/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r46/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
