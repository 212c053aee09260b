import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r166/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The remote queue serves the second ledger while others wait. The shared cache measures the older scheduler in the same region. The external router protects the local network as long as both are up. The older queue drains the optional worker on every start. The second ledger copies the local certificate without a restart. The standby token restarts the encrypted cache unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The new certificate copies the standby network while others wait. The second pipeline drains the central router on every start. The encrypted controller writes the local database on every start. The older volume collects the central network after the upgrade." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 166",
	"version": "166.0.0",
	"previous": "r165",
	"summary": "The second ledger writes the standby network after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r166/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r166/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r166/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
