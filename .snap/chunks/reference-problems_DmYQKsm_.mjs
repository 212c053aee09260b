import { c as findRelease, p as inlineHtml } from "./milestone-order_B3YYj389.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
import { t as itemState } from "./item-state_DlwcgSPA.mjs";
import { o as noteState } from "./compare-milestones_CyHmtOFF.mjs";
import { t as timelineRows } from "./timeline-rows_BFHd6Ed1.mjs";
import { n as itemEntry } from "./item-entry_CNRJMSv5.mjs";
import { a as MATURITIES, c as PHASES, i as ITEM_KINDS, l as SEVERITIES, n as CONDITIONS, o as MILESTONE_KINDS, r as CRITERION_STATES, s as OUTCOMES, t as ADVICES, u as STATUSES } from "./vocabulary_BbiqDcic.mjs";
import { n as itemsInOrder } from "./item-order_DyT1FpdK.mjs";
import { n as noteLine } from "./release-upgrade_CKqI_TNK.mjs";
import { t as releaseTable } from "./release-table_Xga4KmPk.mjs";
import { z } from "zod";
// src/schema/problem-codes.ts
/**
* Every code a problem can have, with what it means. The handbook's reference is made from this
* list, so a check cannot use a code that is not explained.
*/
var PROBLEM_CODES = {
	unreadable: {
		level: "error",
		says: "The file or folder cannot be read."
	},
	"unknown-file": {
		level: "error",
		says: "The content tree has no place for this file or folder."
	},
	"mdx-not-allowed": {
		level: "error",
		says: "MDX is code that runs at build; only release.mdx and docs/ may be MDX."
	},
	symlink: {
		level: "error",
		says: "A symbolic link could lead out of the content tree."
	},
	"file-too-large": {
		level: "error",
		says: "A content file may hold at most 1 MiB."
	},
	"bad-slug": {
		level: "error",
		says: "A file name becomes an address: lower-case letters, digits, single hyphens."
	},
	"same-address": {
		level: "error",
		says: "Two files would share one address."
	},
	"not-utf8": {
		level: "error",
		says: "The file is not UTF-8."
	},
	"control-character": {
		level: "error",
		says: "NUL and other control characters are not text."
	},
	"hidden-character": {
		level: "error",
		says: "Bidirectional controls and invisible characters can make text read differently from what it is."
	},
	"front-matter-missing": {
		level: "error",
		says: "The file does not begin with front matter."
	},
	"front-matter-open": {
		level: "error",
		says: "The front matter is not closed."
	},
	"yaml-syntax": {
		level: "error",
		says: "The YAML cannot be read."
	},
	"yaml-too-large": {
		level: "error",
		says: "The YAML is larger or deeper than any honest file."
	},
	"yaml-reference": {
		level: "error",
		says: "YAML anchors, aliases, tags and merge keys are not allowed."
	},
	"duplicate-key": {
		level: "error",
		says: "A key stands twice."
	},
	"unknown-key": {
		level: "error",
		says: "The noun has no such field."
	},
	"missing-field": {
		level: "error",
		says: "A required field is missing."
	},
	"wrong-type": {
		level: "error",
		says: "A value has another shape than its field."
	},
	"unknown-value": {
		level: "error",
		says: "A value is not one of those its field allows."
	},
	"too-long": {
		level: "error",
		says: "A text is longer than its field allows."
	},
	"impossible-date": {
		level: "error",
		says: "A day does not exist, or a range of days runs backwards."
	},
	"fact-twice": {
		level: "error",
		says: "A fact stands in two places that could disagree."
	},
	"field-in-history": {
		level: "error",
		says: "A field stands at the top and in the history; the history alone may hold it."
	},
	"unknown-area": {
		level: "error",
		says: "site.yaml has no such area."
	},
	"unknown-audience": {
		level: "error",
		says: "site.yaml has no such audience."
	},
	"unknown-criterion": {
		level: "error",
		says: "site.yaml has no such criterion."
	},
	"unknown-option": {
		level: "error",
		says: "site.yaml has no such option."
	},
	"unknown-release": {
		level: "error",
		says: "No release has this id, and site.yaml does not name it as outside."
	},
	"unknown-milestone": {
		level: "error",
		says: "The timeline has no such milestone."
	},
	"unknown-version": {
		level: "error",
		says: "No timeline knows this version, milestone or release."
	},
	"unknown-item": {
		level: "error",
		says: "There is no such item."
	},
	"unknown-note": {
		level: "error",
		says: "There is no such upgrade note."
	},
	"unknown-part": {
		level: "error",
		says: "The item has no such part."
	},
	"unknown-meeting": {
		level: "error",
		says: "There is no such meeting."
	},
	"language-without-words": {
		level: "error",
		says: "The program has no words in this language."
	},
	"unknown-language": {
		level: "error",
		says: "site.yaml does not list this language."
	},
	"duplicate-id": {
		level: "error",
		says: "Two entries of a list have the same id."
	},
	"milestone-order": {
		level: "error",
		says: "The milestones contradict their order: the list is the order, and GA comes after its candidates."
	},
	"plan-missing": {
		level: "error",
		says: "A milestone that is firm and not done needs a plan."
	},
	"release-loop": {
		level: "error",
		says: "`previous` or `upgrade_from` leads back to where it began."
	},
	"release-chain": {
		level: "error",
		says: "The releases do not form one line along `previous`."
	},
	"impact-missing": {
		level: "error",
		says: "A breaking change, a deprecation or a removal needs an impact and an action."
	},
	"body-missing": {
		level: "error",
		says: "A ready item needs a body or a summary."
	},
	"steps-missing": {
		level: "error",
		says: "An upgrade note needs steps: its body."
	},
	"orphan-translation": {
		level: "error",
		says: "A translation stands beside no original."
	},
	"raw-html": {
		level: "error",
		says: "Raw HTML outside a short list is not allowed in Markdown."
	},
	"link-scheme": {
		level: "error",
		says: "A link may be http(s), mailto or relative."
	},
	"link-broken": {
		level: "error",
		says: "A relative link leads to no content file."
	},
	"anchor-broken": {
		level: "error",
		says: "A link names an anchor that its target does not have."
	},
	"image-remote": {
		level: "error",
		says: "An image must stand in the content tree."
	},
	"image-broken": {
		level: "error",
		says: "An image file does not exist."
	},
	"image-alt": {
		level: "error",
		says: "An image needs a text alternative."
	},
	"callout-unknown": {
		level: "error",
		says: "There is no such kind of callout."
	},
	"mdx-syntax": {
		level: "error",
		says: "The MDX cannot be read."
	},
	"mdx-component": {
		level: "error",
		says: "MDX places a component that there is not."
	},
	"markdown-too-complex": {
		level: "error",
		says: "The Markdown is nested or repeated beyond what any honest file needs."
	},
	"criterion-unmet": {
		level: "warning",
		says: "An item is ready, but a criterion is unmet."
	},
	"documented-without-body": {
		level: "warning",
		says: "An item is documented, but has neither a link nor a body."
	},
	"owner-missing": {
		level: "warning",
		says: "Nobody looks after the item."
	},
	"milestone-overdue": {
		level: "warning",
		says: "A planned day has passed and nothing says what happened."
	},
	"actual-ahead": {
		level: "warning",
		says: "Something is said to have happened more than a day from now."
	},
	"component-near-miss": {
		level: "warning",
		says: "A component is nearly, but not quite, one of the release."
	},
	"translation-partial": {
		level: "warning",
		says: "A translation lacks words that its original has."
	},
	"http-link": {
		level: "warning",
		says: "A link is http, not https."
	}
};
// src/schema/fields.ts
/** What stands behind optional, default and transform. */
function unwrap(schema) {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return unwrap(schema.unwrap());
	if (schema instanceof z.ZodPipe) return unwrap(schema.in);
	if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap);
	return [schema];
}
// src/schema/forms.ts
/**
* The form of each scalar schema; a schema derived from one (a shorter text, one with a
* description) has the form of its origin. The editors' schemas and the handbook read it.
*/
var forms = z.registry();
/** The form of a schema, or undefined if it is no scalar with one. */
function formOf(schema) {
	return forms.get(schema)?.form;
}
// src/schema/field-list.ts
/** Every field of a schema, in the order of the schema, each group followed by its own fields. */
function fieldList(schema) {
	return fieldsBelow(schema, "", /* @__PURE__ */ new Map());
}
function fieldsBelow(schema, path, listed) {
	return groupsOf(schema, path).flatMap(({ group, prefix }) => Object.entries(group.shape).map(([key, child]) => ({
		child,
		path: `${prefix}${key}`
	}))).map(({ child, path: at }) => ({
		child,
		entry: entryAt(child, at, listed)
	})).flatMap(({ child, entry }) => entry.sameAs === void 0 ? [entry, ...fieldsBelow(child, entry.path, listed)] : [entry]);
}
function entryAt(schema, path, listed) {
	const groups = groupsOf(schema, path).map(({ group }) => group);
	const sameAs = groups.map((group) => listed.get(group)).find((known) => known !== void 0);
	for (const group of groups) if (!listed.has(group)) listed.set(group, path);
	return {
		path,
		description: z.globalRegistry.get(schema)?.description ?? "",
		required: !isOptional(schema),
		fallback: fallbackOf(schema),
		example: exampleOf(schema),
		shape: shapeOf(schema),
		sameAs
	};
}
/** The groups of fields in a value, each with what stands before the names of its fields. */
function groupsOf(schema, path) {
	return unwrap(schema).flatMap((bare) => {
		if (bare instanceof z.ZodObject) return [{
			group: bare,
			prefix: path === "" ? "" : `${path}.`
		}];
		if (bare instanceof z.ZodArray) return groupsOf(bare.element, `${path}[]`);
		return bare instanceof z.ZodRecord ? groupsOf(bare.valueType, `${path}.*`) : [];
	});
}
/** The schema's own example; for a group, the examples of what it must have, else of its first field. */
function exampleOf(schema) {
	const examples = z.globalRegistry.get(schema)?.examples;
	if (Array.isArray(examples)) return examples[0];
	const [bare] = unwrap(schema).filter((found) => !(found instanceof z.ZodEnum));
	if (bare instanceof z.ZodArray) return listOf(exampleOf(bare.element));
	if (!(bare instanceof z.ZodObject)) return void 0;
	const fields = Object.entries(bare.shape);
	const needed = fields.filter(([, child]) => !isOptional(child));
	const shown = needed.length > 0 ? needed : fields.slice(0, 1);
	return Object.fromEntries(shown.map(([key, child]) => [key, exampleOf(child)]));
}
function listOf(example) {
	return example === void 0 ? void 0 : [example];
}
function isOptional(schema) {
	return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
}
function fallbackOf(schema) {
	if (!(schema instanceof z.ZodDefault)) return void 0;
	const { defaultValue } = schema.def;
	return typeof defaultValue === "object" && Object.keys(defaultValue ?? {}).length === 0 ? void 0 : defaultValue;
}
function shapeOf(schema) {
	const shapes = unwrap(schema).map(bareShape);
	const [first = { kind: "group" }, ...others] = shapes;
	return others.length === 0 ? first : {
		kind: "either",
		of: shapes
	};
}
function bareShape(bare) {
	const form = formOf(bare);
	if (form !== void 0) return {
		kind: "scalar",
		form,
		...boundOf(bare)
	};
	if (bare instanceof z.ZodEnum) return {
		kind: "choice",
		words: bare.options.map(String)
	};
	if (bare instanceof z.ZodArray) return {
		kind: "list",
		of: shapeOf(bare.element)
	};
	if (bare instanceof z.ZodRecord) return {
		kind: "record",
		of: shapeOf(bare.valueType)
	};
	return bare instanceof z.ZodObject ? { kind: "group" } : {
		kind: "scalar",
		form: "text"
	};
}
/** The longest a text may be, in characters. */
function boundOf(bare) {
	const bound = bare instanceof z.ZodString ? bare.maxLength : null;
	return bound === null ? {} : { atMost: bound };
}
// src/schema/scalars.ts
var SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
var ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u;
/** A file's name and its place in an address: lower-case letters, digits, single hyphens. */
var slug = z.string().regex(SLUG, { error: "must be lower-case letters, digits and single hyphens" }).register(forms, { form: "word" });
/** A release or milestone id: a slug that may also hold single dots (`7.10`). */
var id = z.string().regex(ID, { error: "must be lower-case letters, digits, single hyphens and single dots" }).register(forms, { form: "id" });
/** True for a `YYYY-MM-DD` that exists in the (proleptic Gregorian) calendar, in UTC. */
function isRealDate(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
	const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
/** A calendar day, `YYYY-MM-DD`, compared in UTC; a day that does not exist is refused. */
var day = z.string().superRefine((text, context) => {
	if (isRealDate(text)) return;
	const shaped = /^\d{4}-\d{2}-\d{2}$/u.test(text);
	context.addIssue({
		code: "custom",
		message: shaped ? "is not a day of the calendar" : "must be a date YYYY-MM-DD",
		params: { code: shaped ? "impossible-date" : "wrong-type" }
	});
}).register(forms, { form: "day" });
/** `true` or `false`, as written. */
var flag = z.enum(["true", "false"]).register(forms, { form: "flag" }).transform((text) => text === "true");
/** A whole number of zero or more, as written. */
var count = z.string().regex(/^\d{1,9}$/u, { error: "must be a whole number" }).register(forms, { form: "count" }).transform(Number);
/** A web address. `http` is allowed here and warned about by a check. */
var webUrl = z.string().regex(/^https?:\/\/[^\s<>"]+$/u, { error: "must be an address that begins with https://" }).register(forms, { form: "address" });
/** Text that is not empty. */
var text = z.string().trim().min(1, { error: "must not be empty" }).register(forms, { form: "text" });
/** One step of an address: what needs no escape there, and is no way up (`..`). */
var STEP = String.raw`(?!\.{1,2}(?:/|$))[\w.~+@:,=()-]+`;
/** What a page was called before: a name beside the others, or a whole address of this site. */
var alias = text.regex(new RegExp(`^(?:${STEP}|/(?:${STEP}/)*(?:${STEP})?)$`, "u"), { error: "must be an old name, or an old address that begins with /" });
/** A text of one line with a bound on its length in characters. */
function shortText(maximum) {
	return text.max(maximum, { error: `must be at most ${maximum} characters` });
}
/** One value, or a list of them; code always gets the list. */
function oneOrMany(member) {
	return z.union([z.array(member), member.transform((value) => [value])]);
}
/** A text of the interface: one string, or one a language (`{ en: …, de: … }`). */
var localText = z.union([text, z.record(z.string(), text)]);
// src/schema/common.ts
var sources = z.array(text).default([]).meta({
	description: "Where a fact comes from: texts or addresses.",
	examples: [["https://example.org/minutes/2024-01-29"]]
});
var link = z.strictObject({
	label: text.meta({
		description: "Words that say where the link leads.",
		examples: ["Upstream change"]
	}),
	url: webUrl.meta({
		description: "The address.",
		examples: ["https://example.org/change/1"]
	})
});
var links = z.array(link).default([]).meta({ description: "Further reading, each with a label." });
/** What every noun may carry. */
var commonFields = {
	sources,
	aliases: z.array(alias).default([]).meta({
		description: "Old slugs or whole old addresses: they redirect; on a note or an issue they are extra anchors.",
		examples: [["old-name", "/releases/r6/old-place/"]]
	}),
	updated: day.optional().meta({
		description: "Day of the last change a reader should notice.",
		examples: ["2024-03-17"]
	}),
	origin: text.optional().meta({
		description: "The key an importer knows this file by.",
		examples: ["minutes:proxysql"]
	}),
	draft: flag.default(false).meta({
		description: "A draft is seen in dev only and counts nowhere.",
		examples: ["true"]
	})
};
// src/schema/doc.ts
/** `docs/**\/*.mdx`: a page of the handbook. */
var docSchema = z.strictObject({
	title: shortText(80).meta({
		description: "What readers see.",
		examples: ["Add an item"]
	}),
	summary: shortText(300).optional().meta({
		description: "One or two sentences.",
		examples: ["How a writer adds an item."]
	}),
	order: count.default(1e3).meta({
		description: "Its place among its neighbours: the smaller first.",
		examples: ["10"]
	}),
	...commonFields
});
// src/schema/answer.ts
var state = z.enum(CRITERION_STATES);
/** A criterion's answer: a word, or the word with a note and evidence. */
var answer = z.union([state.transform((word) => ({
	state: word,
	evidence: []
})), z.strictObject({
	state: state.meta({
		description: "The answer.",
		examples: ["met"]
	}),
	note: text.optional().meta({
		description: "A remark.",
		examples: ["Only on the testbed."]
	}),
	evidence: z.array(webUrl).default([]).meta({
		description: "Addresses that show it.",
		examples: [["https://example.org/run/1"]]
	})
})]);
/** Answers by criterion. */
var criteria = z.record(slug, answer);
// src/schema/ask.ts
/** What is wanted from whom, by when. */
var ask = z.strictObject({
	of: text.optional().meta({
		description: "Whose turn it is; may be nobody yet.",
		examples: ["jschoone"]
	}),
	what: text.meta({
		description: "What is wanted.",
		examples: ["Ask customers how they would migrate."]
	}),
	via: text.optional().meta({
		description: "By which channel.",
		examples: ["stackXperts"]
	}),
	why: text.optional().meta({
		description: "What it is wanted for.",
		examples: ["It sets the scope."]
	}),
	on: day.optional().meta({
		description: "When it was asked.",
		examples: ["2024-01-29"]
	}),
	by: day.optional().meta({
		description: "Until when.",
		examples: ["2024-02-07"]
	}),
	done: text.optional().meta({
		description: "What came of it, or when; the ask is open until then.",
		examples: ["2024-02-26"]
	}),
	sources
});
/** An open question with its options and, later, the outcome. */
var decision = z.strictObject({
	question: text.meta({
		description: "What has to be decided.",
		examples: ["Does v1 become part of R6?"]
	}),
	on: day.optional().meta({
		description: "When it came up.",
		examples: ["2024-01-29"]
	}),
	options: z.array(z.strictObject({
		text: text.meta({
			description: "One way.",
			examples: ["Label it R6."]
		}),
		rejected: text.optional().meta({
			description: "Why it was rejected.",
			examples: ["One class per cluster."]
		})
	})).default([]).meta({ description: "The ways there are." }),
	outcome: text.optional().meta({
		description: "What was decided.",
		examples: ["v1 stays for one more release."]
	}),
	decided: day.optional().meta({
		description: "When.",
		examples: ["2024-02-26"]
	}),
	sources
});
// src/schema/history.ts
var status = z.enum(STATUSES);
var maturity = z.enum(MATURITIES);
/** A sub-item with its own status inside an item. */
var part = z.strictObject({
	id: slug.meta({
		description: "The part's word in the history.",
		examples: ["quorum-queues"]
	}),
	title: shortText(120).meta({
		description: "What readers see.",
		examples: ["Quorum queues"]
	}),
	status: status.optional().meta({
		description: "The team's decision on the part.",
		examples: ["ready"]
	}),
	criteria: criteria.default({}).meta({
		description: "Answers for this part alone.",
		examples: [{ works: "met" }]
	}),
	likelihood: text.optional().meta({
		description: "How likely it is to make the release.",
		examples: ["very low"]
	}),
	note: text.optional().meta({
		description: "A remark.",
		examples: ["Waits for upstream."]
	}),
	links,
	asks: z.array(ask).default([]).meta({ description: "What is wanted from whom." })
});
var partChange = z.strictObject({
	status: status.optional().meta({
		description: "The status from then on.",
		examples: ["ready"]
	}),
	criteria: criteria.default({}).meta({
		description: "The answers from then on.",
		examples: [{ works: "met" }]
	}),
	likelihood: text.optional().meta({
		description: "The likelihood from then on.",
		examples: ["low"]
	}),
	note: text.optional().meta({
		description: "A remark.",
		examples: ["Merged."]
	})
});
/** What was set at a meeting, on a day or at a milestone. */
var historyEntry = z.strictObject({
	on: day.optional().meta({
		description: "The day.",
		examples: ["2024-01-29"]
	}),
	milestone: id.optional().meta({
		description: "Or the milestone.",
		examples: ["ga"]
	}),
	meeting: text.optional().meta({
		description: "The meeting it was set in.",
		examples: ["2024-01-29"]
	}),
	status: status.optional().meta({
		description: "The status from then on.",
		examples: ["ready"]
	}),
	maturity: maturity.optional().meta({
		description: "The maturity from then on.",
		examples: ["preview"]
	}),
	attention: text.optional().meta({
		description: "What needs a person; `none` ends it.",
		examples: ["none"]
	}),
	criteria: criteria.default({}).meta({
		description: "The answers from then on.",
		examples: [{ works: "met" }]
	}),
	parts: z.record(slug, partChange).default({}).meta({
		description: "What changed in a part, by its id.",
		examples: [{ "quorum-queues": { status: "ready" } }]
	}),
	note: text.optional().meta({
		description: "What happened.",
		examples: ["Shipped as a preview."]
	}),
	sources
}).superRefine((entry, context) => {
	if (entry.on !== void 0 || entry.milestone !== void 0) return;
	context.addIssue({
		code: "custom",
		message: "needs \"on\" or \"milestone\"",
		params: { code: "missing-field" }
	});
});
// src/schema/item.ts
/** `releases/<id>/items/*.md`: one thing a release brings, changes, or was meant to bring. */
var itemSchema = z.strictObject({
	title: shortText(80).meta({
		description: "What readers see, at most 80 characters.",
		examples: ["ProxySQL"]
	}),
	area: slug.meta({
		description: "An area of site.yaml.",
		examples: ["iaas"]
	}),
	kind: z.enum(ITEM_KINDS).meta({
		description: "What kind of change it is.",
		examples: ["feature"]
	}),
	breaking: flag.default(false).meta({
		description: "Whether something that worked stops working.",
		examples: ["true"]
	}),
	summary: shortText(300).optional().meta({
		description: "At most 300 characters; default: the body's first sentence.",
		examples: ["A proxy before the database."]
	}),
	audience: oneOrMany(slug).default([]).meta({
		description: "Whom it concerns; audiences of site.yaml.",
		examples: [["operator"]]
	}),
	status: status.optional().meta({
		description: "The team's decision; none if the history holds it.",
		examples: ["ready"]
	}),
	maturity: maturity.optional().meta({
		description: "How far it can be relied on; default: stable.",
		examples: ["preview"]
	}),
	attention: text.optional().meta({
		description: "Why it needs a person.",
		examples: ["Nothing on the docs page."]
	}),
	criteria: criteria.default({}).meta({
		description: "Answers to the criteria of site.yaml.",
		examples: [{ works: "met" }]
	}),
	parts: z.array(part).default([]).meta({ description: "Sub-items with a status of their own." }),
	asks: z.array(ask).default([]).meta({ description: "What is wanted from whom, by when." }),
	decisions: z.array(decision).default([]).meta({ description: "Open questions, and their outcomes." }),
	history: z.array(historyEntry).default([]).meta({
		description: "What was set when; the last value of each field wins.",
		examples: [[{
			on: "2024-01-29",
			status: "ready"
		}]]
	}),
	links,
	owners: z.array(text).default([]).meta({
		description: "Who looks after it.",
		examples: [["fkr"]]
	}),
	since: id.default("ga").meta({
		description: "The first milestone that has it.",
		examples: ["rc0"]
	}),
	impact: text.optional().meta({
		description: "What changes for whom; needed when breaking, deprecation or removal.",
		examples: ["Group names change."]
	}),
	action: text.optional().meta({
		description: "What to do; needed when breaking, deprecation or removal.",
		examples: ["Rename the groups."]
	}),
	removed_in: text.optional().meta({
		description: "The release or version that removes it.",
		examples: ["r8"]
	}),
	advisories: z.array(text).default([]).meta({
		description: "Security advisories.",
		examples: [["CVE-2024-2182"]]
	}),
	severity: z.enum(SEVERITIES).optional().meta({
		description: "How bad, for a security fix.",
		examples: ["high"]
	}),
	published: day.optional().meta({
		description: "When the advisory was published.",
		examples: ["2024-07-23"]
	}),
	component: oneOrMany(text).default([]).meta({
		description: "The software concerned.",
		examples: ["OSISM"]
	}),
	also_in: z.array(text).default([]).meta({
		description: "The same change elsewhere: release/version; shown once, counted once.",
		examples: [["r5/6.0.2"]]
	}),
	continues: text.optional().meta({
		description: "The item of an earlier release that this takes up: release/slug.",
		examples: ["r6/status-page-api"]
	}),
	deferred_to: id.optional().meta({
		description: "The release it was deferred to.",
		examples: ["r7"]
	}),
	highlight: flag.default(false).meta({
		description: "One of the first things to tell.",
		examples: ["true"]
	}),
	...commonFields
});
// src/schema/known-issue.ts
var range = z.strictObject({
	from: text.optional().meta({
		description: "First version, milestone or release that has it.",
		examples: ["7.0.0"]
	}),
	to: text.optional().meta({
		description: "Last one that has it.",
		examples: ["7.0.5"]
	}),
	note: text.optional().meta({
		description: "Under which conditions.",
		examples: ["With a custom CA only."]
	})
});
/** `releases/<id>/known-issues/*.md`: a fault that ships, until the version that fixes it. */
var knownIssueSchema = z.strictObject({
	title: shortText(120).meta({
		description: "What goes wrong.",
		examples: ["Ports are left behind"]
	}),
	area: slug.optional().meta({
		description: "An area of site.yaml.",
		examples: ["iaas"]
	}),
	component: oneOrMany(text).default([]).meta({
		description: "The software concerned.",
		examples: ["Octavia"]
	}),
	summary: shortText(300).optional().meta({
		description: "At most 300 characters; default: the body's first sentence.",
		examples: ["Creation fails."]
	}),
	severity: z.enum(SEVERITIES).optional().meta({
		description: "How bad.",
		examples: ["high"]
	}),
	affects: z.array(range).default([]).meta({
		description: "Which versions, milestones or releases; default: this release from GA.",
		examples: [[{
			from: "7.0.0",
			to: "7.0.5"
		}]]
	}),
	fixed_in: oneOrMany(text).default([]).meta({
		description: "Versions, milestones or releases that fix it.",
		examples: [["7.0.1"]]
	}),
	workaround: text.optional().meta({
		description: "What helps until then.",
		examples: ["Delete the monitor first."]
	}),
	tracker: webUrl.optional().meta({
		description: "Where it is followed.",
		examples: ["https://example.org/issues/890"]
	}),
	links,
	...commonFields
});
// src/schema/meeting.ts
var entry = z.strictObject({
	text: text.meta({
		description: "What the line says.",
		examples: ["The proxy is ready."]
	}),
	item: text.optional().meta({
		description: "The item it set: release/slug.",
		examples: ["r6/proxysql"]
	}),
	part: slug.optional().meta({
		description: "The part it set.",
		examples: ["quorum-queues"]
	}),
	milestone: text.optional().meta({
		description: "The milestone it set: release/id.",
		examples: ["r6/rc1"]
	})
});
/** `meetings/<date>[-slug].md`: dated minutes in which statuses were set; the body is the account. */
var meetingSchema = z.strictObject({
	date: day.meta({
		description: "The day.",
		examples: ["2024-01-29"]
	}),
	title: shortText(120).optional().meta({
		description: "What readers see; default: Meeting of the date.",
		examples: ["Product board"]
	}),
	release: id.optional().meta({
		description: "The release it was about.",
		examples: ["r6"]
	}),
	participants: z.array(text).default([]).meta({
		description: "Who took part.",
		examples: [["fkr"]]
	}),
	source: webUrl.optional().meta({
		description: "Where the original stands.",
		examples: ["https://example.org/minutes"]
	}),
	entries: z.array(entry).default([]).meta({ description: "Its lines, each tied to what it set." }),
	...commonFields
});
// src/schema/release.ts
var component = z.strictObject({
	name: text.meta({
		description: "The software's name.",
		examples: ["OSISM"]
	}),
	area: slug.optional().meta({
		description: "An area of site.yaml.",
		examples: ["iaas"]
	}),
	version: text.optional().meta({
		description: "The version that ships.",
		examples: ["7.0.0"]
	}),
	url: webUrl.optional().meta({
		description: "Its own release notes or home.",
		examples: ["https://example.org/osism-7"]
	}),
	note: text.optional().meta({
		description: "A remark.",
		examples: ["Default release."]
	})
});
/** `releases/<id>/release.mdx`: the release as a whole; its dates live in timeline.yaml. */
var releaseSchema = z.strictObject({
	title: shortText(80).meta({
		description: "The name readers know it by.",
		examples: ["SCS Release 6"]
	}),
	version: text.meta({
		description: "The version at GA.",
		examples: ["7.0.0"]
	}),
	previous: id.optional().meta({
		description: "The release before; absent on the first; may be an outside one.",
		examples: ["r5"]
	}),
	upgrade_from: z.array(id).optional().meta({
		description: "What it can be reached from in one hop; default: previous.",
		examples: [["r5"]]
	}),
	product: slug.optional().meta({
		description: "Reserved for sites with several products.",
		examples: ["cloud"]
	}),
	summary: shortText(200).optional().meta({
		description: "One sentence.",
		examples: ["Clusters arrive on OpenStack."]
	}),
	components: z.array(component).default([]).meta({ description: "What it is made of." }),
	support: z.strictObject({ extended_until: day.optional().meta({
		description: "Last day of extended maintenance.",
		examples: ["2025-04-30"]
	}) }).prefault({}).meta({ description: "Extends the site's rule; an eol milestone overrides it." }),
	withdrawn: z.strictObject({
		on: day.meta({
			description: "Since when.",
			examples: ["2024-03-27"]
		}),
		why: text.meta({
			description: "The reason.",
			examples: ["It loses data."]
		}),
		use: text.optional().meta({
			description: "The version to use in its place.",
			examples: ["7.0.2"]
		})
	}).optional().meta({ description: "Set when it must not be used any more." }),
	...commonFields
});
// src/schema/site.ts
var named = z.strictObject({
	id: slug.meta({
		description: "The word that content files use.",
		examples: ["iaas"]
	}),
	title: localText.meta({
		description: "What readers see.",
		examples: ["Infrastructure"]
	})
});
var criterion = named.extend({
	id: slug.meta({
		description: "The word that items use.",
		examples: ["ci"]
	}),
	title: localText.meta({
		description: "What readers see.",
		examples: ["CI"]
	}),
	question: localText.meta({
		description: "The question asked of every item.",
		examples: ["Is it covered by CI checks?"]
	})
});
var supportRule = z.strictObject({
	months_after_ga: count.meta({
		description: "Months of maintenance from GA.",
		examples: ["7"]
	}),
	months_after_next_ga: count.optional().meta({
		description: "Months of maintenance from the next release's GA; the later of the two counts.",
		examples: ["1"]
	}),
	round: z.enum(["month-end", "none"]).default("none").meta({
		description: "Whether the last day is moved to the end of its month.",
		examples: ["month-end"]
	})
});
/** What may stop a milestone; `relnotes gate` and site.yaml speak of the same rules. */
var GATE_RULES = [
	"unmet-criterion",
	"unknown-criterion",
	"undecided",
	"breaking-without-action",
	"note-without-steps",
	"issue-without-workaround",
	"open-ask",
	"attention"
];
var features = z.strictObject({
	search: flag.default(true).meta({
		description: "Build the search index.",
		examples: ["true"]
	}),
	feeds: flag.default(true).meta({
		description: "Build the feeds (Atom, JSON Feed).",
		examples: ["true"]
	}),
	calendars: flag.default(true).meta({
		description: "Build the calendars of milestones.",
		examples: ["true"]
	}),
	api: flag.default(true).meta({
		description: "Build the JSON API.",
		examples: ["true"]
	}),
	twins: flag.default(true).meta({
		description: "Build the Markdown twin of every page.",
		examples: ["true"]
	})
});
/** `site.yaml`: what all pages share, and the lists that content files choose from. */
var siteSchema = z.strictObject({
	title: localText.meta({
		description: "The site's name.",
		examples: ["SCS release notes"]
	}),
	url: webUrl.meta({
		description: "Where the site is published; RELNOTES_URL overrides it.",
		examples: ["https://example.org"]
	}),
	base: text.regex(/^\/(?:[\w.~-]+\/?)*$/u, { error: "must begin with /" }).register(forms, { form: "path" }).default("/").meta({
		description: "The path the site lives under; RELNOTES_BASE overrides it.",
		examples: ["/release-notes/"]
	}),
	identity: text.regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?,\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, { error: "must be a host name you own and a year in which you did: example.org,2024" }).optional().meta({
		description: "What the ids in feeds and calendars begin with, for good: a host name and a year. Without it they follow `url`, and change with it.",
		examples: ["example.org,2024"]
	}),
	repository: webUrl.optional().meta({
		description: "Where the content is kept, for \"edit this page\".",
		examples: ["https://github.com/example/notes"]
	}),
	languages: z.array(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/u, { error: "must be a language code such as en" }).register(forms, { form: "language" })).min(1, { error: "must name at least one language" }).default(["en"]).meta({
		description: "Languages of the site; the first is the default, the others have their pages below `/de/` and the like.",
		examples: [["en", "de"]]
	}),
	areas: z.array(named).min(1, { error: "must name at least one area" }).meta({ description: "The groups items belong to." }),
	criteria: z.array(criterion).min(1, { error: "must name at least one criterion" }).meta({ description: "The readiness questions." }),
	audiences: z.array(slug).default([]).meta({
		description: "Whom an item may concern.",
		examples: [["operator", "end-user"]]
	}),
	options: z.array(named).default([]).meta({ description: "What `applies_if` of an upgrade note may name." }),
	support: supportRule.optional().meta({ description: "How long a release is maintained, if no eol milestone says so." }),
	outside: z.array(id).default([]).meta({
		description: "Releases that may be named but have no pages here.",
		examples: [["r3"]]
	}),
	channels: z.strictObject({
		mail: text.optional().meta({
			description: "Where announcements go by mail.",
			examples: ["announce@example.org"]
		}),
		sender: text.optional().meta({
			description: "Whom announcements by mail come from.",
			examples: ["Release team <release@example.org>"]
		}),
		matrix: webUrl.optional().meta({
			description: "The chat room.",
			examples: ["https://matrix.to/#/#room:example.org"]
		}),
		feedback: webUrl.optional().meta({
			description: "Where testers report.",
			examples: ["https://example.org/issues"]
		})
	}).prefault({}).meta({ description: "Where people are told and heard." }),
	gate: z.partialRecord(z.enum(MILESTONE_KINDS), z.array(z.enum(GATE_RULES))).default({}).meta({
		description: "What stops a milestone of that kind; sensible defaults where left out.",
		examples: [{ rc: ["undecided", "breaking-without-action"] }]
	}),
	features: features.prefault({}).meta({ description: "What is built besides the pages." }),
	sources: commonFields.sources
});
// src/schema/timeline.ts
var plan = z.strictObject({
	set: day.optional().meta({
		description: "When the plan was made.",
		examples: ["2023-11-20"]
	}),
	planned: day.meta({
		description: "The day it was planned for.",
		examples: ["2024-02-07"]
	}),
	why: text.optional().meta({
		description: "Why it moved.",
		examples: ["A security fix had to go in."]
	}),
	sources
});
var artefact = z.strictObject({
	component: text.meta({
		description: "What was published.",
		examples: ["OSISM"]
	}),
	tag: text.optional().meta({
		description: "Its tag.",
		examples: ["7.0.0a"]
	}),
	url: webUrl.optional().meta({
		description: "Where it is.",
		examples: ["https://example.org/7.0.0a"]
	}),
	date: day.optional().meta({
		description: "Its own day.",
		examples: ["2024-02-08"]
	})
});
var coverage = z.strictObject({
	by: text.meta({
		description: "Who tests.",
		examples: ["plusserver"]
	}),
	scope: text.optional().meta({
		description: "What is tested.",
		examples: ["Upgrade from R5"]
	}),
	result: text.optional().meta({
		description: "How it went, or `pending`.",
		examples: ["pending"]
	}),
	note: text.optional().meta({
		description: "A remark.",
		examples: ["Testbed only."]
	}),
	url: webUrl.optional().meta({
		description: "Where the result stands.",
		examples: ["https://example.org/result"]
	})
});
/** A day, a range of days (`FROM/TO`: somewhere between), or `unknown`: it happened. */
var actual = z.string().register(forms, { form: "actual" }).transform((written, context) => {
	if (written === "unknown") return {
		from: null,
		to: null
	};
	const [from = "", to = from, ...rest] = written.split("/");
	if (rest.length === 0 && isRealDate(from) && isRealDate(to) && from <= to) return {
		from,
		to
	};
	context.addIssue({
		code: "custom",
		message: "is neither a day, a range FROM/TO in order, nor unknown",
		params: { code: "impossible-date" }
	});
	return z.NEVER;
});
var milestone = z.strictObject({
	id: id.meta({
		description: "Its word in addresses and `since`.",
		examples: ["rc1"]
	}),
	kind: z.enum(MILESTONE_KINDS).meta({
		description: "What kind of point it is.",
		examples: ["rc"]
	}),
	title: shortText(80).optional().meta({
		description: "What readers see; default: from the id.",
		examples: ["RC1"]
	}),
	version: text.optional().meta({
		description: "The version published, if it has one of its own.",
		examples: ["7.0.0a"]
	}),
	tag: text.optional().meta({
		description: "The tag published.",
		examples: ["v7.0.0a"]
	}),
	planned: day.optional().meta({
		description: "Short form of `plans` with one entry.",
		examples: ["2024-02-07"]
	}),
	plans: z.array(plan).optional().meta({ description: "All plans in order; the last one stands." }),
	actual: actual.optional().meta({
		description: "The day it happened: DATE, DATE/DATE or unknown.",
		examples: ["2024-02-08"]
	}),
	ends: day.optional().meta({
		description: "The last day, for a window.",
		examples: ["2024-03-01"]
	}),
	condition: z.enum(CONDITIONS).default("firm").meta({
		description: "Whether it takes place in any case.",
		examples: ["if-needed"]
	}),
	outcome: z.enum(OUTCOMES).optional().meta({
		description: "It did not happen.",
		examples: ["skipped"]
	}),
	track: slug.optional().meta({
		description: "Where candidates of several components run side by side.",
		examples: ["kaas"]
	}),
	artefacts: z.array(artefact).default([]).meta({ description: "What was published with it." }),
	coverage: z.array(coverage).default([]).meta({ description: "Who tests what." }),
	announce: z.strictObject({
		by: text.optional().meta({
			description: "Who announces.",
			examples: ["fkr"]
		}),
		mail: flag.default(false).meta({
			description: "By mail.",
			examples: ["true"]
		}),
		matrix: flag.default(false).meta({
			description: "In the chat room.",
			examples: ["true"]
		})
	}).optional().meta({ description: "Who tells people, and where." }),
	note: text.optional().meta({
		description: "A remark.",
		examples: ["One day later than planned."]
	}),
	...commonFields
}).transform(({ planned, plans, ...rest }, context) => {
	if (planned !== void 0 && plans !== void 0) context.addIssue({
		code: "custom",
		message: "is the short form of \"plans\"; only one of the two may stand here",
		path: ["planned"],
		params: { code: "fact-twice" }
	});
	return {
		...rest,
		plans: plans ?? (planned === void 0 ? [] : [{
			planned,
			sources: []
		}])
	};
});
/** `releases/<id>/timeline.yaml`: the order of the list is the order of the milestones. */
var timelineSchema = z.strictObject({
	milestones: z.array(milestone).meta({ description: "The milestones in order." }),
	sources
});
// src/schema/translation.ts
/** `name.de.md` beside `name.md`: the words of the original in another language, nothing else. */
var translationSchema = z.strictObject({
	title: shortText(120).optional().meta({
		description: "The title in this language.",
		examples: ["ProxySQL"]
	}),
	summary: shortText(300).optional().meta({
		description: "The summary in this language.",
		examples: ["Ein Proxy vor der Datenbank."]
	}),
	impact: text.optional().meta({
		description: "The impact in this language.",
		examples: ["Gruppennamen ändern sich."]
	}),
	action: text.optional().meta({
		description: "The action in this language.",
		examples: ["Die Gruppen umbenennen."]
	}),
	workaround: text.optional().meta({
		description: "The workaround in this language.",
		examples: ["Zuerst den Monitor löschen."]
	})
});
// src/schema/upgrade-note.ts
var downtime = z.union([text.transform((note) => ({ note })), z.strictObject({
	max: z.string().regex(/^(?:\d{1,4}[dhms])(?: ?\d{1,4}[dhms])*$/u, { error: "must be a duration such as 5m or 1h 30m" }).register(forms, { form: "duration" }).optional().meta({
		description: "The most it can take; only figures are summed.",
		examples: ["5m"]
	}),
	note: text.optional().meta({
		description: "In words.",
		examples: ["The API is away for a moment."]
	})
})]);
var revision = z.strictObject({
	on: day.optional().meta({
		description: "The day of the change.",
		examples: ["2024-03-17"]
	}),
	milestone: id.optional().meta({
		description: "The milestone of the change.",
		examples: ["rc3"]
	}),
	advice: z.enum(ADVICES).optional().meta({
		description: "The advice from then on.",
		examples: ["optional"]
	}),
	phase: z.enum(PHASES).optional().meta({
		description: "The phase from then on.",
		examples: ["before"]
	}),
	said: text.optional().meta({
		description: "What the note said then.",
		examples: ["Recommended for everyone."]
	}),
	why: text.optional().meta({
		description: "Why it changed.",
		examples: ["Testing found trouble."]
	}),
	sources
});
/** `releases/<id>/upgrade-notes/*.md`: what an operator does to go from one release to the next; the body is the steps. */
var upgradeNoteSchema = z.strictObject({
	title: shortText(120).meta({
		description: "What to do, in a few words.",
		examples: ["Switch the proxy"]
	}),
	advice: z.enum(ADVICES).meta({
		description: "How strongly, at first; revisions change it.",
		examples: ["required"]
	}),
	phase: z.enum(PHASES).default("during").meta({
		description: "When.",
		examples: ["before"]
	}),
	area: slug.optional().meta({
		description: "An area of site.yaml.",
		examples: ["iaas"]
	}),
	component: oneOrMany(text).default([]).meta({
		description: "The software concerned.",
		examples: ["ProxySQL"]
	}),
	summary: shortText(300).optional().meta({
		description: "At most 300 characters; default: the body's first sentence.",
		examples: ["The default changed."]
	}),
	downtime: downtime.optional().meta({
		description: "What is away, and how long.",
		examples: ["The API is away for a moment."]
	}),
	since: id.default("ga").meta({
		description: "The milestone that introduced it; may be a maintenance release.",
		examples: ["rc0"]
	}),
	order: count.default(1e3).meta({
		description: "What comes first within a phase: the smaller.",
		examples: ["10"]
	}),
	applies_if: oneOrMany(slug).default([]).meta({
		description: "Only for those who run one of these options of site.yaml.",
		examples: [["ovn"]]
	}),
	supersedes: z.array(text).default([]).meta({
		description: "Notes of earlier releases that this makes needless: release/slug.",
		examples: [["r5/proxysql"]]
	}),
	revisions: z.array(revision).default([]).meta({
		description: "What changed, and when; the last value wins.",
		examples: [[{
			on: "2024-03-17",
			advice: "optional"
		}]]
	}),
	links,
	...commonFields
});
// src/schema/nouns.ts
/** Every kind of content file, in the order of the handbook's reference. */
var NOUNS = {
	item: {
		schema: itemSchema,
		files: "releases/<id>/items/*.md",
		says: "One thing a release brings, changes, or was meant to bring. The body is what readers read."
	},
	"upgrade-note": {
		schema: upgradeNoteSchema,
		files: "releases/<id>/upgrade-notes/*.md",
		says: "What an operator does to go from one release to the next. The body is the steps."
	},
	"known-issue": {
		schema: knownIssueSchema,
		files: "releases/<id>/known-issues/*.md",
		says: "A fault that ships, until the version that fixes it. The body tells more of it."
	},
	release: {
		schema: releaseSchema,
		files: "releases/<id>/release.mdx",
		says: "What is shipped as a whole; its dates are in the timeline. The body is the overview."
	},
	timeline: {
		schema: timelineSchema,
		files: "releases/<id>/timeline.yaml",
		says: "The milestones of a release. The order of the list is their order."
	},
	meeting: {
		schema: meetingSchema,
		files: "meetings/<date>.md",
		says: "Dated minutes in which statuses were set. The body is the account."
	},
	doc: {
		schema: docSchema,
		files: "docs/**/*.mdx",
		says: "A page of the handbook."
	},
	translation: {
		schema: translationSchema,
		files: "<name>.<language>.md",
		says: "The words of the file beside it in another language of the site, and nothing else."
	},
	site: {
		schema: siteSchema,
		files: "site.yaml",
		says: "What all pages share, and the lists that content files choose from."
	}
};
/** True if the text names a kind of content file. */
function isNounName(text) {
	return Object.hasOwn(NOUNS, text);
}
// src/view/reference-fields.ts
/** `<FieldReference noun>`: the fields of a kind of content file. Throws if there is no such kind. */
function fieldReference({ words }, noun) {
	if (!isNounName(noun)) {
		const known = Object.keys(NOUNS).join(", ");
		throw new Error(`<FieldReference> has an unknown noun "${noun}". Known: ${known}.`);
	}
	const { schema, files, says } = NOUNS[noun];
	return {
		id: `fields-${noun}`,
		caption: words.reference.fields(files),
		files,
		says,
		columns: words.reference.columns,
		rows: fieldList(schema).map((entry) => row(words, noun, entry))
	};
}
function row(words, noun, entry) {
	const { required, fallback, sameAs, noExample } = words.reference;
	const remarks = [...entry.fallback === void 0 ? [] : [fallback(`\`${asYaml(entry.fallback)}\``)], ...entry.sameAs === void 0 ? [] : [sameAs(`\`${entry.sameAs}\``)]];
	return {
		id: `field-${noun}-${entry.path.replaceAll(/[^\w]+/gu, "-").replace(/-$/u, "")}`,
		path: entry.path,
		required: entry.required ? required : void 0,
		meaningHtml: inlineHtml(entry.description),
		remarksHtml: remarks.map(inlineHtml),
		valueHtml: inlineHtml(value(words, entry.shape)),
		example: entry.example === void 0 ? void 0 : asYaml(entry.example),
		noExample
	};
}
/** What may stand in a field, in words; what is to be written as it stands is in backticks. */
function value(words, shape) {
	const { forms, atMost, listOf, byKey, either } = words.reference;
	switch (shape.kind) {
		case "scalar": {
			const { one } = forms[shape.form];
			return shape.atMost === void 0 ? one : atMost(one, words.formats.number(shape.atMost));
		}
		case "choice": return words.formats.alternatives(shape.words.map((word) => `\`${word}\``));
		case "group": return forms.group.one;
		case "record": return byKey(value(words, shape.of));
		case "either": return shape.of.map((way) => value(words, way)).reduce(either);
		case "list": return listOf(several(words, shape.of));
	}
}
function several(words, shape) {
	if (shape.kind === "scalar") return words.reference.forms[shape.form].many;
	return shape.kind === "group" ? words.reference.forms.group.many : value(words, shape);
}
/** A value as one line of YAML, as a writer would type it. */
function asYaml(found) {
	if (Array.isArray(found)) return `[${found.map(asYaml).join(", ")}]`;
	if (typeof found !== "object" || found === null) return String(found);
	return `{ ${Object.entries(found).map(([key, inner]) => `${key}: ${asYaml(inner)}`).join(", ")} }`;
}
// src/view/mdx-parts.ts
/** `<Milestones release kind>`. Throws if a name is not known. */
function milestonesPart(context, { release: id, kind }) {
	const release = placedRelease(context, "Milestones", id);
	mustKnow("Milestones", "kind", kind, MILESTONE_KINDS);
	const ids = release.milestones.filter((milestone) => kind === void 0 || milestone.kind === kind).map((milestone) => milestone.id);
	return {
		id: [
			"milestones",
			release.id.replaceAll(".", "-"),
			kind
		].filter(Boolean).join("-"),
		caption: context.words.mdx.milestones(inLanguage(release, context).title),
		columns: context.words.timeline.columns,
		rows: timelineRows(context, release).filter((row) => ids.includes(row.id))
	};
}
/** `<Items release area kind>`: those that are not deferred. Throws if a name is not known. */
function itemsPart(context, { release: id, area, kind }) {
	const release = placedRelease(context, "Items", id);
	mustKnow("Items", "kind", kind, ITEM_KINDS);
	mustKnow("Items", "area", area, context.catalog.site.areas.map((known) => known.id));
	return {
		entries: itemsInOrder(context, release).filter((item) => area === void 0 || item.area === area).filter((item) => kind === void 0 || item.kind === kind).filter((item) => itemState(release, item).status !== "deferred").map((item) => itemEntry(context, release, item)),
		none: context.words.mdx.itemsNone
	};
}
/** `<UpgradeNotes release phase advice>`. Throws if a name is not known. */
function upgradeNotesPart(context, { release: id, phase, advice }) {
	const release = placedRelease(context, "UpgradeNotes", id);
	mustKnow("UpgradeNotes", "phase", phase, PHASES);
	mustKnow("UpgradeNotes", "advice", advice, ADVICES);
	return {
		entries: release.notes.filter((note) => phase === void 0 || noteState(release, note).phase === phase).filter((note) => advice === void 0 || noteState(release, note).advice === advice).map((note) => noteLine(context, release, note)),
		none: context.words.mdx.notesNone
	};
}
/** `<SupportTable release>`: of all releases, or of one. Throws if the name is not known. */
function supportPart(context, { release: id }) {
	const table = releaseTable(context);
	if (id === void 0) return table;
	const own = context.urls.release(placedRelease(context, "SupportTable", id).id);
	return {
		...table,
		rows: table.rows.filter(({ link }) => link.href === own)
	};
}
function placedRelease({ catalog }, component, id) {
	const known = catalog.releases.map((release) => release.id);
	if (id === void 0) throw new Error(`<${component}> stands outside of a release. Add release="${known.at(-1)}".`);
	const release = findRelease(catalog, id);
	if (release === void 0) throw unknown(component, "release", id, known);
	return release;
}
function mustKnow(component, name, value, known) {
	if (value === void 0 || known.includes(value)) return;
	throw unknown(component, name, value, known);
}
function unknown(component, name, value, known) {
	return /* @__PURE__ */ new Error(`<${component}> has an unknown ${name} "${value}". Known: ${known.join(", ")}.`);
}
// src/view/reference-problems.ts
/** `<ProblemReference level>`: the problem codes of a level. Throws if there is no such level. */
function problemReference({ words }, level) {
	if (level !== "error" && level !== "warning") throw new Error(`<ProblemReference> has an unknown level "${level}". Known: error, warning.`);
	const { codes, columns, levels } = words.reference;
	return {
		id: `codes-${level}`,
		caption: codes(levels[level]),
		columns,
		rows: Object.entries(PROBLEM_CODES).filter(([, found]) => found.level === level).map(([code, { says }]) => ({
			code,
			meaningHtml: inlineHtml(says)
		}))
	};
}
export { upgradeNotesPart as a, supportPart as i, itemsPart as n, fieldReference as o, milestonesPart as r, problemReference as t };
