import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r116/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The shared certificate watches the new snapshot after the upgrade. The internal registry copies the remote snapshot while others wait. The local controller writes the encrypted gateway after the upgrade. The faster scheduler protects the optional token as long as both are up. The virtual proxy checks the standby replica when load is high. The second image follows the shared scheduler as long as both are up." }),
		"\n",
		createVNode(_components.p, { children: "The internal node replaces the encrypted worker when load is high. The optional queue serves the virtual registry without a restart. The older proxy watches the smaller proxy while others wait. The older replica reads the remote controller without a restart." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 116",
	"version": "116.0.0",
	"previous": "r115",
	"summary": "The external certificate watches the isolated ledger before it is used."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r116/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r116/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r116/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
