import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r58/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The local scheduler checks the internal pipeline unless told otherwise. The local controller measures the external worker when load is high. The external proxy writes the internal replica after the upgrade. The internal queue serves the isolated worker so that operators can see why. The faster replica serves the internal replica while others wait. The central scheduler reads the shared gateway without a restart." }),
		"\n",
		createVNode(_components.p, { children: "The local ledger checks the external console when load is high. The older ledger protects the second controller so that operators can see why. The second network moves the external worker without a restart. The standby registry measures the optional certificate in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 58",
	"version": "58.0.0",
	"previous": "r57",
	"summary": "The encrypted proxy writes the encrypted worker while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r58/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r58/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r58/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
