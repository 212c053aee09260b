import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r142/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The shared gateway copies the new snapshot after the upgrade. The second router reads the older cluster in the same region. The isolated monitor copies the second registry so that operators can see why. The new scheduler writes the internal scheduler while others wait. The smaller node restarts the virtual token after the upgrade. The virtual registry replaces the virtual volume so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The remote database copies the external ledger as long as both are up. The new scheduler opens the faster router before it is used. The remote node restarts the internal balancer while others wait. The remote pipeline checks the central queue unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 142",
	"version": "142.0.0",
	"previous": "r141",
	"summary": "The central gateway writes the central controller before it is used."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r142/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r142/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r142/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
