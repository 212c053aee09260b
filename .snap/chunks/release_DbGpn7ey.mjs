import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r177/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The internal monitor moves the standby monitor after the upgrade. The external gateway serves the remote cache without a restart. The older router serves the encrypted network so that operators can see why. The remote worker moves the second node after the upgrade. The faster replica moves the internal monitor on every start. The encrypted pipeline checks the new volume before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The older controller moves the new queue without a restart. The isolated token follows the optional image while others wait. The central certificate renews the isolated monitor so that operators can see why. The external node serves the external certificate as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 177",
	"version": "177.0.0",
	"previous": "r176",
	"summary": "The older gateway follows the second snapshot without a restart."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r177/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r177/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r177/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
