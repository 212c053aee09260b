import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r173/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The smaller ledger restarts the local balancer so that operators can see why. The older registry protects the faster ledger while others wait. The remote certificate copies the internal gateway on every start. The smaller snapshot collects the local registry without a restart. The remote balancer renews the central image while others wait. The second ledger watches the standby replica as long as both are up." }),
		"\n",
		createVNode(_components.p, { children: "The central token opens the encrypted gateway so that operators can see why. The isolated snapshot collects the virtual console so that operators can see why. The external registry measures the older balancer before it is used. The older ledger drains the shared token after the upgrade." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 173",
	"version": "173.0.0",
	"previous": "r172",
	"summary": "The smaller pipeline follows the encrypted worker so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r173/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r173/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r173/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
