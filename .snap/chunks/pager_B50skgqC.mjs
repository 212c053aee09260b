// src/view/pager.ts
/** The pager of a page, or undefined if it has no neighbour. */
function pager({ words }, label, previous, next) {
	if (previous === void 0 && next === void 0) return void 0;
	return {
		label,
		previous: previous === void 0 ? void 0 : {
			...previous,
			side: words.common.previous
		},
		next: next === void 0 ? void 0 : {
			...next,
			side: words.common.next
		}
	};
}
export { pager as t };
