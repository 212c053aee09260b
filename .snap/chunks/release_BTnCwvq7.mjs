import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r85/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The local volume reads the internal replica without a restart. The faster ledger moves the external scheduler after the upgrade. The local network copies the internal queue when load is high. The encrypted proxy serves the external certificate in the same region. The faster controller drains the new controller so that operators can see why. The virtual pipeline follows the external controller so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The local ledger reads the older controller after the upgrade. The older database follows the older queue so that operators can see why. The external network renews the internal ledger as long as both are up. The isolated proxy renews the optional queue when load is high." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 85",
	"version": "85.0.0",
	"previous": "r84",
	"summary": "The second token serves the virtual replica as long as both are up."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r85/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r85/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r85/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
