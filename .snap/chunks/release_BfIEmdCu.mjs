import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r41/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The smaller scheduler restarts the shared cache before it is used. The external console renews the shared replica without a restart. The standby replica drains the optional node when load is high. The new volume checks the smaller cache as long as both are up. The encrypted image restarts the isolated console after the upgrade. The standby console moves the local image in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The virtual cache measures the isolated console so that operators can see why. The isolated image watches the shared gateway when load is high. The older volume measures the optional ledger on every start. The local replica watches the optional node in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 41",
	"version": "41.0.0",
	"previous": "r40",
	"summary": "The encrypted ledger collects the new cache before it is used."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r41/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r41/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r41/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
