import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r22/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The second snapshot writes the virtual ledger as long as both are up. The local router measures the local controller so that operators can see why. The second registry moves the faster monitor after the upgrade. The isolated registry writes the central token in the same region. The virtual ledger follows the external cluster when load is high. The smaller volume measures the smaller node unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The shared snapshot replaces the isolated router as long as both are up. The central volume serves the internal cluster on every start. The remote queue serves the older console without a restart. The encrypted worker protects the older token while others wait." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 22",
	"version": "22.0.0",
	"previous": "r21",
	"summary": "The faster balancer serves the internal controller after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r22/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r22/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r22/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
