import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r111/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The internal console writes the internal scheduler so that operators can see why. The smaller certificate measures the new monitor without a restart. The remote router replaces the older worker after the upgrade. The remote network checks the remote queue while others wait. The shared volume restarts the central scheduler so that operators can see why. The virtual queue watches the optional gateway when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The faster token moves the older scheduler so that operators can see why. The older database restarts the new database on every start. The virtual certificate collects the central image so that operators can see why. The new ledger collects the new cache so that operators can see why." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 111",
	"version": "111.0.0",
	"previous": "r110",
	"summary": "The local token replaces the smaller proxy after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r111/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r111/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r111/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
