import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r17/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The external replica drains the older volume unless told otherwise. The faster queue drains the optional certificate when load is high. The older registry opens the smaller proxy while others wait. The isolated volume reads the encrypted certificate as long as both are up. The external scheduler follows the local router on every start. The standby database checks the new pipeline unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The second token watches the central ledger after the upgrade. The faster balancer opens the shared gateway without a restart. The shared cluster checks the local cache on every start. The central scheduler follows the external certificate as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 17",
	"version": "17.0.0",
	"previous": "r16",
	"summary": "The virtual controller writes the encrypted pipeline so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r17/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r17/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r17/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
