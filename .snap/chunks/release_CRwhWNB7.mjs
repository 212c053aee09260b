import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r109/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The local certificate drains the standby volume unless told otherwise. The shared gateway moves the virtual volume on every start. The second queue replaces the local cluster without a restart. The smaller database opens the central proxy before it is used. The older network writes the remote pipeline without a restart. The encrypted router replaces the local database in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The local router checks the standby gateway in the same region. The virtual monitor measures the optional image while others wait. The optional database writes the standby token unless told otherwise. The optional database watches the faster balancer as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 109",
	"version": "109.0.0",
	"previous": "r108",
	"summary": "The optional database checks the optional proxy in the same region."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r109/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r109/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r109/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
