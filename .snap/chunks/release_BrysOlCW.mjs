import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r9/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The encrypted token checks the optional database without a restart. The local snapshot moves the virtual worker after the upgrade. The optional node replaces the central console without a restart. The second worker reads the encrypted cache when load is high. The central certificate moves the virtual certificate so that operators can see why. The local token measures the optional cache so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The virtual registry follows the faster balancer before it is used. The shared cluster restarts the isolated balancer on every start. The local image moves the smaller monitor on every start. The virtual replica copies the remote token unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 9",
	"version": "9.0.0",
	"previous": "r8",
	"summary": "The virtual snapshot opens the internal router after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r9/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r9/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r9/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
