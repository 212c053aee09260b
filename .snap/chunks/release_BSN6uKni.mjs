import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r8/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The older queue copies the optional token in the same region. The encrypted controller measures the external token as long as both are up. The encrypted scheduler copies the new scheduler when load is high. The faster router copies the external balancer so that operators can see why. The local ledger moves the optional image on every start. The older ledger opens the optional proxy after the upgrade." }),
		"\n",
		createVNode(_components.p, { children: "The external ledger serves the encrypted cache on every start. The encrypted database restarts the isolated console so that operators can see why. The shared console copies the second scheduler in the same region. The smaller database opens the virtual ledger as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 8",
	"version": "8.0.0",
	"previous": "r7",
	"summary": "The shared controller writes the optional monitor on every start."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r8/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r8/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r8/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
