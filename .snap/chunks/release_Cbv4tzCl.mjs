import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r74/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The optional replica protects the second ledger when load is high. The virtual node serves the faster database so that operators can see why. The smaller monitor reads the shared cache without a restart. The virtual gateway serves the external controller while others wait. The optional certificate copies the central pipeline when load is high. The internal monitor reads the smaller console so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The older console renews the external scheduler when load is high. The external registry reads the smaller worker so that operators can see why. The internal scheduler serves the remote ledger when load is high. The smaller pipeline measures the new image without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 74",
	"version": "74.0.0",
	"previous": "r73",
	"summary": "The internal gateway restarts the shared registry when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r74/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r74/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r74/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
