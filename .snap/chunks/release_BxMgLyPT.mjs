import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r25/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The faster gateway opens the smaller node as long as both are up. The shared proxy drains the shared ledger before it is used. The new snapshot collects the virtual volume in the same region. The isolated pipeline moves the standby proxy before it is used. The isolated gateway follows the faster volume before it is used. The standby queue checks the older cluster without a restart." }),
		"\n",
		createVNode(_components.p, { children: "The external ledger drains the smaller certificate when load is high. The internal certificate moves the external volume before it is used. The new cache watches the remote token on every start. The isolated certificate measures the internal balancer before it is used." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 25",
	"version": "25.0.0",
	"previous": "r24",
	"summary": "The remote replica writes the local snapshot after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r25/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r25/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r25/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
