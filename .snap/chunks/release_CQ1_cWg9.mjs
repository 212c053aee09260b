import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r114/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The remote scheduler reads the smaller scheduler without a restart. The external image checks the encrypted proxy in the same region. The older scheduler writes the smaller worker after the upgrade. The isolated database replaces the internal certificate without a restart. The smaller cache follows the second registry on every start. The faster ledger checks the internal console so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The local router replaces the shared monitor after the upgrade. The virtual console measures the older queue unless told otherwise. The encrypted volume reads the smaller cache when load is high. The new console protects the new image unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 114",
	"version": "114.0.0",
	"previous": "r113",
	"summary": "The shared scheduler measures the virtual database when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r114/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r114/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r114/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
