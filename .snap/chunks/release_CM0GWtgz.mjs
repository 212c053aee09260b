import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r172/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The central pipeline replaces the external pipeline so that operators can see why. The second replica serves the new queue while others wait. The second database moves the new monitor as long as both are up. The second database serves the internal worker in the same region. The external balancer moves the central image in the same region. The optional proxy serves the smaller token in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The shared balancer measures the standby worker so that operators can see why. The new balancer serves the shared queue without a restart. The encrypted console reads the faster image so that operators can see why. The local certificate watches the standby volume unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 172",
	"version": "172.0.0",
	"previous": "r171",
	"summary": "The shared network renews the remote ledger in the same region."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r172/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r172/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r172/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
