import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r56/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The remote certificate checks the standby image when load is high. The smaller console watches the faster token on every start. The faster database measures the new replica so that operators can see why. The optional node serves the smaller token on every start. The central router collects the older snapshot while others wait. The local cluster watches the standby certificate before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The shared monitor reads the virtual database in the same region. The optional proxy collects the standby worker in the same region. The second ledger replaces the central router unless told otherwise. The optional cluster writes the local console without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 56",
	"version": "56.0.0",
	"previous": "r55",
	"summary": "The external worker renews the remote console as long as both are up."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r56/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r56/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r56/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
