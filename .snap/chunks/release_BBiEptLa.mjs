import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r148/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The central image drains the faster router unless told otherwise. The central cluster reads the optional router so that operators can see why. The faster pipeline follows the optional balancer in the same region. The standby queue moves the virtual replica so that operators can see why. The encrypted proxy measures the second queue when load is high. The second proxy moves the smaller queue when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The isolated registry checks the older console before it is used. The older database drains the optional image as long as both are up. The optional queue renews the remote pipeline unless told otherwise. The standby pipeline opens the faster monitor when load is high." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 148",
	"version": "148.0.0",
	"previous": "r147",
	"summary": "The optional balancer reads the local pipeline while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r148/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r148/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r148/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
