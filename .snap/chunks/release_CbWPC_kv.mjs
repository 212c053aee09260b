import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r101/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The internal console protects the new balancer when load is high. The encrypted console serves the faster volume in the same region. The optional ledger renews the remote replica as long as both are up. The second volume measures the shared queue as long as both are up. The faster console protects the central cache when load is high. The faster queue watches the optional database while others wait." }),
		"\n",
		createVNode(_components.p, { children: "The new proxy restarts the faster token so that operators can see why. The encrypted balancer protects the external database before it is used. The central network follows the central snapshot in the same region. The older monitor opens the optional worker after the upgrade." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 101",
	"version": "101.0.0",
	"previous": "r100",
	"summary": "The central router protects the smaller certificate so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r101/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r101/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r101/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
