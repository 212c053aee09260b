import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r12/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The optional queue checks the smaller monitor so that operators can see why. The external gateway renews the encrypted scheduler when load is high. The internal controller reads the central registry on every start. The new snapshot serves the local database before it is used. The second cache replaces the shared node as long as both are up. The new image serves the older image before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The new database checks the encrypted registry when load is high. The encrypted balancer restarts the central cache on every start. The virtual router restarts the encrypted queue as long as both are up. The smaller database renews the older router on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 12",
	"version": "12.0.0",
	"previous": "r11",
	"summary": "The smaller node renews the virtual queue on every start."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r12/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r12/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r12/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
