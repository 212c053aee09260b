import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r128/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The external cache watches the older snapshot as long as both are up. The external console collects the smaller node as long as both are up. The central replica watches the internal node without a restart. The older registry restarts the central queue unless told otherwise. The local monitor moves the standby token when load is high. The faster proxy follows the isolated worker without a restart." }),
		"\n",
		createVNode(_components.p, { children: "The local image collects the central database when load is high. The encrypted cache writes the standby node on every start. The smaller ledger replaces the isolated ledger so that operators can see why. The internal queue checks the central replica without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 128",
	"version": "128.0.0",
	"previous": "r127",
	"summary": "The faster balancer copies the isolated scheduler without a restart."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r128/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r128/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r128/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
