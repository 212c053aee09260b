import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r102/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The encrypted registry follows the central scheduler on every start. The local cluster reads the local gateway unless told otherwise. The isolated queue follows the remote monitor after the upgrade. The older image protects the encrypted ledger before it is used. The new cluster renews the older volume after the upgrade. The external pipeline restarts the virtual queue when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The new proxy writes the faster token unless told otherwise. The new certificate serves the encrypted scheduler so that operators can see why. The local ledger restarts the shared registry on every start. The faster volume restarts the isolated node while others wait." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 102",
	"version": "102.0.0",
	"previous": "r101",
	"summary": "The smaller scheduler copies the older worker as long as both are up."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r102/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r102/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r102/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
