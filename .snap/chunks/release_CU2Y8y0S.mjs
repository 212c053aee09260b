import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r45/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The encrypted snapshot measures the second volume without a restart. The central worker replaces the second token before it is used. The new queue restarts the virtual pipeline so that operators can see why. The second scheduler renews the remote scheduler before it is used. The faster router watches the new node unless told otherwise. The external balancer measures the faster router while others wait." }),
		"\n",
		createVNode(_components.p, { children: "The second cache watches the shared node when load is high. The central node measures the shared cache while others wait. The new controller restarts the central ledger before it is used. The optional monitor copies the new network while others wait." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 45",
	"version": "45.0.0",
	"previous": "r44",
	"summary": "The internal cache restarts the internal monitor on every start."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r45/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r45/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r45/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
