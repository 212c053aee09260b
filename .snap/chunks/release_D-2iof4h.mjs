import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r94/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The internal queue protects the shared volume unless told otherwise. The local pipeline moves the remote gateway without a restart. The standby gateway copies the faster pipeline so that operators can see why. The second cluster measures the external database while others wait. The virtual console watches the encrypted certificate on every start. The new snapshot replaces the shared monitor when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The standby controller reads the older pipeline on every start. The virtual controller replaces the second volume unless told otherwise. The virtual controller follows the isolated balancer when load is high. The isolated registry drains the external queue after the upgrade." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 94",
	"version": "94.0.0",
	"previous": "r93",
	"summary": "The smaller pipeline copies the new cache as long as both are up."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r94/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r94/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r94/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
