import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r18/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The optional cluster collects the local worker so that operators can see why. The older cluster writes the isolated router unless told otherwise. The external certificate restarts the smaller replica while others wait. The shared snapshot watches the shared router when load is high. The older gateway writes the optional network in the same region. The optional cache follows the external balancer without a restart." }),
		"\n",
		createVNode(_components.p, { children: "The encrypted pipeline opens the remote node before it is used. The older queue reads the optional queue in the same region. The internal router measures the encrypted volume after the upgrade. The second registry protects the optional ledger without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 18",
	"version": "18.0.0",
	"previous": "r17",
	"summary": "The optional pipeline moves the internal console after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r18/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r18/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r18/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
