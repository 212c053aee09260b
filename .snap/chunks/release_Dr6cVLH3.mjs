import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r10/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The isolated certificate reads the faster ledger on every start. The faster console checks the new cache without a restart. The optional snapshot drains the optional database as long as both are up. The faster network collects the faster certificate before it is used. The faster console follows the internal worker so that operators can see why. The new volume checks the standby controller as long as both are up." }),
		"\n",
		createVNode(_components.p, { children: "The smaller token serves the new ledger unless told otherwise. The older controller serves the smaller worker when load is high. The optional worker copies the external balancer after the upgrade. The virtual cluster writes the new proxy as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 10",
	"version": "10.0.0",
	"previous": "r9",
	"summary": "The central proxy restarts the remote proxy before it is used."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r10/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r10/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r10/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
