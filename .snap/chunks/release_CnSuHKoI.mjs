import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r47/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The local proxy renews the external console after the upgrade. The new database opens the standby scheduler when load is high. The internal node copies the second console while others wait. The standby image reads the central gateway while others wait. The older volume watches the new registry without a restart. The central cache restarts the internal scheduler in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The encrypted console follows the smaller database unless told otherwise. The external network drains the optional controller while others wait. The central balancer watches the shared registry in the same region. The second worker moves the remote scheduler without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 47",
	"version": "47.0.0",
	"previous": "r46",
	"summary": "The second queue follows the faster worker while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r47/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r47/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r47/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
