import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r33/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The faster cache checks the encrypted ledger on every start. The local scheduler reads the encrypted proxy before it is used. The second gateway checks the faster cluster when load is high. The central volume reads the isolated registry when load is high. The internal token protects the new node without a restart. The smaller scheduler opens the internal volume when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The internal volume drains the internal controller in the same region. The standby cluster restarts the optional monitor on every start. The local monitor watches the central pipeline as long as both are up. The virtual console writes the internal certificate while others wait." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 33",
	"version": "33.0.0",
	"previous": "r32",
	"summary": "The new database measures the standby node while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r33/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r33/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r33/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
