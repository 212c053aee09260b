import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r60/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The standby gateway replaces the central scheduler while others wait. The standby registry drains the remote gateway as long as both are up. The external console measures the older replica on every start. The isolated replica serves the second gateway so that operators can see why. The smaller scheduler reads the external snapshot before it is used. The remote pipeline measures the internal snapshot before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The local certificate moves the internal token so that operators can see why. The external balancer follows the encrypted snapshot when load is high. The internal cluster restarts the new queue after the upgrade. The encrypted cluster watches the smaller cache when load is high." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 60",
	"version": "60.0.0",
	"previous": "r59",
	"summary": "The smaller certificate moves the second certificate unless told otherwise."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r60/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r60/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r60/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
