import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r194/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The new node restarts the faster network before it is used. The standby volume renews the encrypted cache so that operators can see why. The optional scheduler reads the local database without a restart. The older scheduler copies the virtual snapshot unless told otherwise. The external certificate reads the shared worker as long as both are up. The standby volume serves the internal registry when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The faster proxy collects the older replica as long as both are up. The standby registry restarts the smaller image after the upgrade. The isolated node moves the virtual pipeline without a restart. The new scheduler replaces the isolated worker without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 194",
	"version": "194.0.0",
	"previous": "r193",
	"summary": "The central console renews the smaller balancer before it is used."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r194/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r194/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r194/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
