import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r192/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The local token watches the shared cluster while others wait. The new worker drains the encrypted replica without a restart. The virtual cluster drains the standby console before it is used. The shared balancer moves the internal scheduler as long as both are up. The isolated database follows the external replica on every start. The second token measures the local router while others wait." }),
		"\n",
		createVNode(_components.p, { children: "The local token follows the central worker when load is high. The encrypted volume writes the standby gateway on every start. The virtual cache reads the internal pipeline so that operators can see why. The older replica checks the virtual controller unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 192",
	"version": "192.0.0",
	"previous": "r191",
	"summary": "The smaller worker restarts the faster router so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r192/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r192/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r192/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
