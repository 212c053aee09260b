import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r136/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The external cache measures the local volume before it is used. The isolated cluster renews the older database unless told otherwise. The isolated database renews the standby router without a restart. The local registry measures the smaller monitor when load is high. The shared pipeline serves the virtual controller unless told otherwise. The local cache renews the external controller when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The encrypted worker opens the virtual database while others wait. The encrypted gateway protects the local cluster while others wait. The optional ledger opens the standby scheduler as long as both are up. The external worker watches the optional pipeline unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 136",
	"version": "136.0.0",
	"previous": "r135",
	"summary": "The faster token checks the second controller so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r136/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r136/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r136/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
