import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r93/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The older gateway copies the encrypted volume without a restart. The optional queue opens the standby image unless told otherwise. The remote router restarts the smaller router on every start. The internal database copies the smaller snapshot so that operators can see why. The shared scheduler drains the optional gateway after the upgrade. The central queue collects the isolated volume when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The external volume moves the smaller database after the upgrade. The smaller cluster follows the optional balancer unless told otherwise. The faster gateway replaces the external cluster while others wait. The local image follows the internal monitor after the upgrade." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 93",
	"version": "93.0.0",
	"previous": "r92",
	"summary": "The local proxy restarts the second ledger as long as both are up."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r93/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r93/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r93/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
