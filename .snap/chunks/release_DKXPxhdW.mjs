import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r37/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The internal worker reads the isolated controller unless told otherwise. The encrypted monitor writes the internal replica unless told otherwise. The standby cache moves the faster token on every start. The older ledger watches the second router after the upgrade. The standby registry serves the smaller cache as long as both are up. The central router writes the shared gateway in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The remote proxy opens the internal token in the same region. The central monitor protects the external certificate unless told otherwise. The external scheduler measures the shared database before it is used. The optional controller serves the local pipeline unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 37",
	"version": "37.0.0",
	"previous": "r36",
	"summary": "The shared registry moves the internal ledger unless told otherwise."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r37/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r37/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r37/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
