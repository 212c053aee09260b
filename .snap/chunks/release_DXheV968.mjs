import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r26/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The faster network watches the virtual image before it is used. The central console moves the central queue when load is high. The encrypted network drains the local queue in the same region. The new snapshot follows the encrypted volume before it is used. The encrypted scheduler replaces the new cluster before it is used. The internal cache serves the smaller certificate as long as both are up." }),
		"\n",
		createVNode(_components.p, { children: "The faster scheduler restarts the optional cluster as long as both are up. The standby queue moves the local snapshot so that operators can see why. The shared router writes the faster cluster when load is high. The faster certificate replaces the standby network while others wait." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 26",
	"version": "26.0.0",
	"previous": "r25",
	"summary": "The faster monitor measures the encrypted ledger before it is used."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r26/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r26/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r26/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
