import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r15/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The smaller cache writes the smaller router without a restart. The optional gateway follows the second token on every start. The older monitor drains the new snapshot when load is high. The internal router restarts the isolated snapshot before it is used. The optional certificate protects the central registry unless told otherwise. The shared pipeline checks the central replica on every start." }),
		"\n",
		createVNode(_components.p, { children: "The shared scheduler collects the second queue before it is used. The virtual database drains the second worker unless told otherwise. The shared cache drains the second worker after the upgrade. The smaller scheduler protects the internal replica after the upgrade." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 15",
	"version": "15.0.0",
	"previous": "r14",
	"summary": "The external pipeline copies the older pipeline after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r15/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r15/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r15/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
