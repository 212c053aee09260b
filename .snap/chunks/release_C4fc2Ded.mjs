import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r81/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The external cluster copies the optional ledger while others wait. The local volume reads the optional certificate unless told otherwise. The central monitor reads the smaller queue on every start. The local console writes the shared registry unless told otherwise. The internal pipeline replaces the external balancer in the same region. The standby ledger opens the faster certificate without a restart." }),
		"\n",
		createVNode(_components.p, { children: "The faster snapshot reads the second monitor before it is used. The remote router writes the virtual scheduler before it is used. The older replica watches the virtual worker in the same region. The remote node measures the external token when load is high." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 81",
	"version": "81.0.0",
	"previous": "r80",
	"summary": "The second scheduler watches the virtual queue while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r81/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r81/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r81/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
