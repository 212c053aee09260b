import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r134/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The shared cache collects the isolated proxy as long as both are up. The local monitor copies the standby monitor in the same region. The local node protects the local worker while others wait. The second balancer moves the shared certificate when load is high. The local volume serves the encrypted token as long as both are up. The shared balancer watches the isolated console on every start." }),
		"\n",
		createVNode(_components.p, { children: "The external cluster serves the smaller scheduler so that operators can see why. The encrypted network follows the local token in the same region. The virtual network measures the central database when load is high. The external ledger moves the faster queue on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 134",
	"version": "134.0.0",
	"previous": "r133",
	"summary": "The isolated ledger replaces the central ledger after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r134/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r134/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r134/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
