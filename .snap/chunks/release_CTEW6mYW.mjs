import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r23/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The smaller image measures the remote proxy as long as both are up. The new worker replaces the internal worker as long as both are up. The smaller queue follows the new registry after the upgrade. The external network collects the local queue before it is used. The central ledger watches the optional cache in the same region. The encrypted ledger restarts the second network after the upgrade." }),
		"\n",
		createVNode(_components.p, { children: "The external network watches the local controller before it is used. The encrypted cache drains the encrypted registry without a restart. The smaller replica protects the second token before it is used. The external cache watches the faster token when load is high." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 23",
	"version": "23.0.0",
	"previous": "r22",
	"summary": "The faster monitor watches the remote controller without a restart."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r23/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r23/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r23/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
