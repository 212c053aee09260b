import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r187/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The shared proxy serves the older database before it is used. The remote router measures the smaller gateway unless told otherwise. The external router follows the faster node so that operators can see why. The encrypted scheduler copies the standby ledger while others wait. The new cache writes the second database so that operators can see why. The new scheduler serves the optional registry unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The new monitor collects the encrypted console as long as both are up. The optional cache protects the faster volume after the upgrade. The isolated volume measures the new replica on every start. The second database renews the internal worker on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 187",
	"version": "187.0.0",
	"previous": "r186",
	"summary": "The virtual scheduler drains the standby registry so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r187/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r187/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r187/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
