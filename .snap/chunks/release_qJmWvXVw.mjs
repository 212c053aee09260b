import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r77/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The second gateway writes the central proxy so that operators can see why. The internal certificate writes the local network on every start. The virtual volume protects the virtual ledger while others wait. The external network follows the isolated pipeline as long as both are up. The standby queue checks the external balancer unless told otherwise. The external balancer serves the remote pipeline on every start." }),
		"\n",
		createVNode(_components.p, { children: "The virtual image measures the optional gateway before it is used. The encrypted node renews the local gateway on every start. The external queue copies the optional replica while others wait. The optional volume checks the shared proxy before it is used." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 77",
	"version": "77.0.0",
	"previous": "r76",
	"summary": "The optional snapshot reads the standby image so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r77/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r77/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r77/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
