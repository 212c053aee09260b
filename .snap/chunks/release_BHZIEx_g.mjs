import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r181/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The isolated monitor measures the faster ledger while others wait. The remote proxy replaces the new controller on every start. The optional volume checks the shared queue before it is used. The second cluster measures the older queue on every start. The local worker copies the remote image on every start. The smaller worker renews the older network on every start." }),
		"\n",
		createVNode(_components.p, { children: "The remote proxy copies the encrypted worker so that operators can see why. The second pipeline copies the new worker after the upgrade. The isolated pipeline writes the virtual router while others wait. The central cluster protects the optional cluster as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 181",
	"version": "181.0.0",
	"previous": "r180",
	"summary": "The new scheduler writes the virtual image before it is used."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r181/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r181/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r181/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
