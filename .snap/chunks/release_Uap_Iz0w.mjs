import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r88/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The central router renews the second pipeline unless told otherwise. The shared scheduler protects the faster controller when load is high. The isolated queue drains the second snapshot as long as both are up. The external worker serves the local pipeline without a restart. The standby snapshot serves the central proxy without a restart. The older proxy watches the older token on every start." }),
		"\n",
		createVNode(_components.p, { children: "The optional pipeline reads the remote balancer after the upgrade. The virtual cache opens the new registry in the same region. The second image serves the isolated cache as long as both are up. The isolated scheduler restarts the isolated balancer so that operators can see why." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 88",
	"version": "88.0.0",
	"previous": "r87",
	"summary": "The external ledger moves the shared snapshot while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r88/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r88/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r88/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
