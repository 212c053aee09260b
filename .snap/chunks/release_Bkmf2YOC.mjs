import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r164/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The shared snapshot renews the older cache so that operators can see why. The central proxy watches the new snapshot so that operators can see why. The older console checks the smaller gateway when load is high. The virtual queue reads the local certificate when load is high. The isolated worker copies the shared monitor in the same region. The optional balancer moves the second cache as long as both are up." }),
		"\n",
		createVNode(_components.p, { children: "The encrypted router follows the remote database unless told otherwise. The encrypted scheduler measures the internal snapshot when load is high. The virtual registry moves the virtual cluster so that operators can see why. The encrypted database measures the new volume in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 164",
	"version": "164.0.0",
	"previous": "r163",
	"summary": "The second balancer moves the isolated database so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r164/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r164/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r164/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
