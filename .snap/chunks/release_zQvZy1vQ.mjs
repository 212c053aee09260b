import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r57/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The isolated replica opens the standby ledger on every start. The remote snapshot writes the older node without a restart. The new certificate watches the older proxy after the upgrade. The new monitor moves the shared router while others wait. The internal node collects the central database as long as both are up. The local certificate checks the new token when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The remote certificate collects the shared proxy when load is high. The internal snapshot reads the second monitor before it is used. The virtual gateway serves the smaller router on every start. The new worker follows the virtual volume as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 57",
	"version": "57.0.0",
	"previous": "r56",
	"summary": "The encrypted cache copies the encrypted volume when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r57/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r57/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r57/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
