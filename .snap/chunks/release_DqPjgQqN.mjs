import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r196/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The faster certificate writes the new router before it is used. The isolated gateway reads the external scheduler after the upgrade. The remote queue restarts the shared console so that operators can see why. The faster ledger replaces the encrypted pipeline after the upgrade. The virtual image collects the remote controller unless told otherwise. The isolated worker restarts the local network after the upgrade." }),
		"\n",
		createVNode(_components.p, { children: "The encrypted volume drains the virtual cache after the upgrade. The external balancer protects the local volume so that operators can see why. The central gateway opens the external gateway before it is used. The smaller router moves the smaller node on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 196",
	"version": "196.0.0",
	"previous": "r195",
	"summary": "The standby snapshot renews the remote console so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r196/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r196/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r196/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
