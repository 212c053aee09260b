import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r99/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The second monitor reads the optional registry on every start. The smaller snapshot replaces the faster database so that operators can see why. The new replica reads the faster cluster on every start. The standby registry drains the standby gateway unless told otherwise. The external snapshot restarts the optional controller unless told otherwise. The standby image reads the external router so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The encrypted router copies the central volume in the same region. The remote gateway reads the optional replica when load is high. The older balancer follows the encrypted image on every start. The smaller queue reads the central console in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 99",
	"version": "99.0.0",
	"previous": "r98",
	"summary": "The standby pipeline reads the second token when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r99/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r99/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r99/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
