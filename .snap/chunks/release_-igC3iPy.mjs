import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r163/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The isolated cache moves the encrypted network before it is used. The external balancer follows the external registry without a restart. The internal controller collects the internal pipeline when load is high. The remote scheduler copies the optional gateway unless told otherwise. The local image restarts the older ledger as long as both are up. The internal console copies the central gateway when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The new gateway moves the local queue in the same region. The standby balancer collects the isolated certificate when load is high. The faster cluster copies the standby controller when load is high. The optional monitor serves the external registry so that operators can see why." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 163",
	"version": "163.0.0",
	"previous": "r162",
	"summary": "The older snapshot protects the local certificate when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r163/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r163/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r163/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
