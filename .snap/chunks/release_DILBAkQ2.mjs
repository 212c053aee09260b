import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r169/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The second ledger replaces the central image as long as both are up. The faster worker drains the internal worker while others wait. The external gateway restarts the older proxy as long as both are up. The optional cluster opens the central database before it is used. The virtual ledger moves the internal pipeline so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The older monitor writes the remote proxy as long as both are up. The isolated token serves the older monitor unless told otherwise. The central cache writes the faster network when load is high. The internal token restarts the virtual router in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 169",
	"version": "169.0.0",
	"previous": "r168",
	"summary": "The external worker copies the standby queue before it is used."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r169/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r169/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r169/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
