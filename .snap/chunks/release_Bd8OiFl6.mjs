import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r122/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The encrypted console writes the older image in the same region. The smaller cache measures the isolated ledger after the upgrade. The optional proxy watches the smaller controller on every start. The smaller proxy watches the standby registry so that operators can see why. The local pipeline watches the optional scheduler before it is used. The isolated queue reads the faster certificate unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The faster snapshot moves the central router in the same region. The local balancer drains the second monitor before it is used. The faster network measures the isolated cache in the same region. The local balancer protects the virtual gateway when load is high." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 122",
	"version": "122.0.0",
	"previous": "r121",
	"summary": "The virtual node protects the central ledger as long as both are up."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r122/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r122/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r122/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
