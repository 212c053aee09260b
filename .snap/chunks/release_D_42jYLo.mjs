import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r188/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The optional balancer copies the remote replica without a restart. The shared proxy writes the optional gateway unless told otherwise. The encrypted monitor collects the central snapshot in the same region. The local scheduler copies the faster cluster before it is used. The shared cluster follows the remote console as long as both are up. The new replica replaces the shared pipeline while others wait." }),
		"\n",
		createVNode(_components.p, { children: "The central router opens the central controller on every start. The older replica watches the shared monitor when load is high. The shared node writes the shared queue before it is used. The new router drains the optional router as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 188",
	"version": "188.0.0",
	"previous": "r187",
	"summary": "The older scheduler watches the central balancer without a restart."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r188/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r188/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r188/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
