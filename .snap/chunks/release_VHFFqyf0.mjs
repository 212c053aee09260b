import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r159/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The encrypted token watches the standby monitor in the same region. The internal snapshot protects the isolated node before it is used. The older gateway collects the internal scheduler before it is used. The smaller node reads the faster database on every start. The encrypted image replaces the second queue while others wait. The optional replica watches the local balancer so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The external cluster collects the smaller registry when load is high. The faster worker protects the external network unless told otherwise. The local replica replaces the older volume while others wait. The central balancer follows the local volume so that operators can see why." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 159",
	"version": "159.0.0",
	"previous": "r158",
	"summary": "The central volume reads the standby snapshot while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r159/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r159/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r159/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
