import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r129/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The older controller follows the smaller balancer on every start. The smaller cache writes the local monitor in the same region. The external queue watches the optional queue while others wait. The new image opens the new controller after the upgrade. The isolated gateway moves the faster token while others wait. The encrypted console restarts the local certificate when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The isolated token serves the external node when load is high. The central token replaces the optional replica as long as both are up. The isolated balancer protects the local controller before it is used. The isolated volume opens the encrypted replica in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 129",
	"version": "129.0.0",
	"previous": "r128",
	"summary": "The second database serves the shared node so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r129/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r129/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r129/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
