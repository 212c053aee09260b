import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r123/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The optional cluster watches the older volume as long as both are up. The remote gateway checks the older proxy after the upgrade. The encrypted pipeline opens the smaller registry when load is high. The isolated cluster checks the standby replica after the upgrade. The isolated pipeline reads the faster volume on every start. The virtual proxy follows the encrypted queue after the upgrade." }),
		"\n",
		createVNode(_components.p, { children: "The older router opens the encrypted monitor on every start. The optional token opens the faster database while others wait. The external worker watches the second balancer after the upgrade. The virtual worker replaces the smaller scheduler without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 123",
	"version": "123.0.0",
	"previous": "r122",
	"summary": "The smaller cluster opens the shared monitor while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r123/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r123/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r123/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
