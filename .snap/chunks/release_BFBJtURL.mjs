import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r189/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The remote network copies the older image on every start. The internal cache serves the standby node after the upgrade. The remote token collects the encrypted cluster so that operators can see why. The faster network restarts the local scheduler while others wait. The shared cluster measures the standby replica in the same region. The new monitor restarts the remote node in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The central router measures the standby monitor before it is used. The smaller router moves the remote console without a restart. The central proxy moves the virtual pipeline after the upgrade. The remote balancer writes the encrypted image before it is used." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 189",
	"version": "189.0.0",
	"previous": "r188",
	"summary": "The standby replica drains the virtual proxy on every start."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r189/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r189/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r189/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
