import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r64/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The isolated pipeline watches the faster ledger while others wait. The virtual cluster renews the internal token while others wait. The encrypted registry measures the central pipeline when load is high. The encrypted proxy follows the local balancer without a restart. The second token collects the faster certificate when load is high. The local registry moves the virtual console while others wait." }),
		"\n",
		createVNode(_components.p, { children: "The shared volume drains the external cache without a restart. The new certificate renews the remote cluster on every start. The remote ledger collects the optional cache so that operators can see why. The internal pipeline watches the new database unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 64",
	"version": "64.0.0",
	"previous": "r63",
	"summary": "The standby controller moves the standby cache while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r64/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r64/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r64/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
