import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r20/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The local volume renews the smaller network while others wait. The new controller protects the shared queue without a restart. The central queue protects the external router after the upgrade. The second gateway restarts the older replica in the same region. The optional proxy opens the second token when load is high. The local image writes the internal registry so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The remote volume serves the new balancer in the same region. The shared cache measures the second balancer as long as both are up. The virtual image replaces the new registry so that operators can see why. The external pipeline checks the internal registry when load is high." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 20",
	"version": "20.0.0",
	"previous": "r19",
	"summary": "The optional proxy restarts the new controller when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r20/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r20/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r20/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
