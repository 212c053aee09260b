import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r62/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The new network protects the isolated gateway after the upgrade. The faster cache serves the isolated replica when load is high. The virtual database writes the smaller image after the upgrade. The encrypted node serves the standby image while others wait. The smaller balancer measures the isolated worker on every start. The second ledger replaces the external ledger so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The second node collects the second balancer so that operators can see why. The local controller follows the internal router on every start. The internal registry checks the faster certificate on every start. The faster router checks the external monitor before it is used." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 62",
	"version": "62.0.0",
	"previous": "r61",
	"summary": "The remote snapshot copies the older monitor without a restart."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r62/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r62/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r62/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
