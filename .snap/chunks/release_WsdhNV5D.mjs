import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r110/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The smaller image serves the new gateway in the same region. The faster cache checks the local registry so that operators can see why. The shared controller serves the external proxy before it is used. The second token replaces the local cache after the upgrade. The encrypted pipeline reads the local monitor when load is high. The virtual registry collects the faster worker without a restart." }),
		"\n",
		createVNode(_components.p, { children: "The central controller restarts the local ledger in the same region. The smaller worker restarts the new image before it is used. The smaller database measures the central balancer unless told otherwise. The local replica copies the isolated monitor in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 110",
	"version": "110.0.0",
	"previous": "r109",
	"summary": "The local monitor measures the faster gateway without a restart."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r110/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r110/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r110/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
