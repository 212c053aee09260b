import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r19/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The smaller database restarts the faster node without a restart. The local database protects the second node before it is used. The virtual volume opens the virtual registry while others wait. The standby image restarts the isolated controller when load is high. The shared ledger drains the local proxy without a restart. The shared pipeline moves the optional queue as long as both are up." }),
		"\n",
		createVNode(_components.p, { children: "The faster volume serves the remote worker before it is used. The faster image watches the optional registry unless told otherwise. The shared cache follows the optional database without a restart. The standby controller writes the isolated ledger unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 19",
	"version": "19.0.0",
	"previous": "r18",
	"summary": "The encrypted cluster copies the standby token in the same region."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r19/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r19/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r19/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
