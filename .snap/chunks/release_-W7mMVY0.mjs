import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r147/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The virtual snapshot writes the smaller cluster after the upgrade. The local scheduler watches the local certificate after the upgrade. The remote volume moves the virtual router on every start. The encrypted replica watches the isolated database as long as both are up. The optional scheduler measures the optional network so that operators can see why. The central replica restarts the local snapshot in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The new console opens the second worker when load is high. The standby queue serves the optional node in the same region. The local pipeline measures the new console so that operators can see why. The older image writes the external token unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 147",
	"version": "147.0.0",
	"previous": "r146",
	"summary": "The standby gateway serves the remote node as long as both are up."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r147/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r147/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r147/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
