import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r167/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The new snapshot checks the new pipeline unless told otherwise. The central token moves the optional token so that operators can see why. The remote node restarts the standby ledger so that operators can see why. The new cache collects the isolated registry so that operators can see why. The older cluster moves the virtual network while others wait. The local balancer measures the shared database when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The encrypted node opens the central controller in the same region. The remote gateway copies the external network without a restart. The faster gateway serves the central queue while others wait. The internal cluster measures the standby scheduler unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 167",
	"version": "167.0.0",
	"previous": "r166",
	"summary": "The faster router opens the new registry without a restart."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r167/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r167/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r167/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
