import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r200/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The faster pipeline checks the external controller unless told otherwise. The smaller monitor opens the second certificate before it is used. The external volume copies the smaller replica so that operators can see why. The virtual token measures the virtual cluster so that operators can see why. The encrypted monitor writes the encrypted router when load is high. The new network writes the central network as long as both are up." }),
		"\n",
		createVNode(_components.p, { children: "The encrypted token protects the shared proxy while others wait. The encrypted scheduler watches the second proxy while others wait. The external console protects the remote console in the same region. The smaller proxy moves the isolated ledger in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 200",
	"version": "200.0.0",
	"previous": "r199",
	"summary": "The optional router watches the optional replica as long as both are up."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r200/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r200/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r200/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
