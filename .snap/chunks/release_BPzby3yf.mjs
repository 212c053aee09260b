import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r131/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The second token writes the isolated monitor unless told otherwise. The second monitor reads the shared certificate while others wait. The remote controller serves the internal console without a restart. The local controller moves the optional proxy as long as both are up. The external cache watches the optional token so that operators can see why. The local snapshot replaces the smaller monitor while others wait." }),
		"\n",
		createVNode(_components.p, { children: "The new node follows the standby replica as long as both are up. The smaller router drains the central console as long as both are up. The optional scheduler moves the isolated registry after the upgrade. The second database serves the optional worker without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 131",
	"version": "131.0.0",
	"previous": "r130",
	"summary": "The faster balancer serves the older replica so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r131/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r131/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r131/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
