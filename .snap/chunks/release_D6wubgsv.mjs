import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r154/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The isolated controller drains the new database unless told otherwise. The smaller database follows the external monitor when load is high. The faster proxy replaces the virtual gateway when load is high. The standby snapshot follows the standby volume unless told otherwise. The standby gateway opens the standby node on every start. The older scheduler measures the local node as long as both are up." }),
		"\n",
		createVNode(_components.p, { children: "The isolated router replaces the older monitor after the upgrade. The smaller monitor measures the external image before it is used. The external proxy watches the second scheduler without a restart. The encrypted monitor opens the standby image after the upgrade." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 154",
	"version": "154.0.0",
	"previous": "r153",
	"summary": "The internal cache copies the internal queue so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r154/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r154/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r154/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
