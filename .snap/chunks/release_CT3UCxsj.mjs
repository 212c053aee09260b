import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r59/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The optional scheduler follows the encrypted ledger as long as both are up. The encrypted controller protects the remote pipeline as long as both are up. The local cache copies the shared balancer when load is high. The standby router serves the new replica before it is used. The central certificate moves the encrypted replica as long as both are up." }),
		"\n",
		createVNode(_components.p, { children: "The central certificate serves the older node in the same region. The external cluster reads the faster token so that operators can see why. The optional controller opens the encrypted replica after the upgrade. The isolated balancer measures the internal scheduler in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 59",
	"version": "59.0.0",
	"previous": "r58",
	"summary": "The older worker writes the remote database while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r59/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r59/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r59/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
