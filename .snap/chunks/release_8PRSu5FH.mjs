import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r14/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The internal controller opens the standby registry without a restart. The encrypted registry copies the virtual gateway in the same region. The standby snapshot renews the standby scheduler in the same region. The virtual pipeline drains the second monitor while others wait. The standby balancer measures the second router so that operators can see why. The central registry measures the encrypted network as long as both are up." }),
		"\n",
		createVNode(_components.p, { children: "The shared volume renews the older cluster in the same region. The external monitor replaces the optional controller as long as both are up. The encrypted balancer watches the encrypted monitor without a restart. The local worker moves the second image as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 14",
	"version": "14.0.0",
	"previous": "r13",
	"summary": "The external cluster follows the optional ledger when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r14/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r14/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r14/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
