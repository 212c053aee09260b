import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r65/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The smaller node follows the faster snapshot on every start. The smaller worker watches the older queue when load is high. The central ledger writes the new worker on every start. The local router serves the external gateway on every start. The standby replica renews the second balancer without a restart. The older volume follows the shared token so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The older node measures the isolated console unless told otherwise. The virtual worker collects the central worker without a restart. The faster ledger reads the shared balancer while others wait. The second controller copies the standby scheduler on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 65",
	"version": "65.0.0",
	"previous": "r64",
	"summary": "The new monitor protects the older cluster so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r65/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r65/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r65/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
