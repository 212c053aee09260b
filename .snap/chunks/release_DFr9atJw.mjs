import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r95/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The encrypted controller drains the central node as long as both are up. The isolated volume watches the virtual registry so that operators can see why. The optional database writes the virtual proxy when load is high. The central console renews the older console without a restart. The remote certificate opens the optional snapshot while others wait. The shared pipeline reads the faster gateway so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The faster cache replaces the new snapshot before it is used. The smaller scheduler renews the internal certificate in the same region. The central router opens the external snapshot after the upgrade. The older snapshot copies the external volume after the upgrade." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 95",
	"version": "95.0.0",
	"previous": "r94",
	"summary": "The new ledger copies the external registry so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r95/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r95/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r95/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
