import { a as place, o as settings, t as getCatalog } from "./collection_bvq_wDi2.mjs";
// src/i18n/formats.ts
var MIDNIGHT = "T00:00:00Z";
/**
* How a language writes days, lists and numbers. Made once a language, as a constant: an
* `Intl` formatter is dear to make and cheap to use. Days are `YYYY-MM-DD` and stay in UTC, so
* that no text depends on the time zone of the build.
*/
function formatsOf(locale) {
	const utc = (day) => /* @__PURE__ */ new Date(`${day}${MIDNIGHT}`);
	const dates = (length) => new Intl.DateTimeFormat(locale, {
		timeZone: "UTC",
		day: "numeric",
		month: length,
		year: "numeric"
	});
	const long = dates("long");
	const short = dates("short");
	const month = new Intl.DateTimeFormat(locale, {
		timeZone: "UTC",
		month: "short",
		year: "numeric"
	});
	const shortMonth = new Intl.DateTimeFormat(locale, {
		timeZone: "UTC",
		month: "short"
	});
	const list = new Intl.ListFormat(locale, { type: "conjunction" });
	const alternatives = new Intl.ListFormat(locale, { type: "disjunction" });
	const numbers = new Intl.NumberFormat(locale);
	const languages = new Intl.DisplayNames(locale, { type: "language" });
	return {
		day: (day) => long.format(utc(day)),
		shortDay: (day) => short.format(utc(day)),
		/** `Mar 2024`: the day's month. */
		month: (day) => month.format(utc(day)),
		/** `Mar`: the day's month, where the year is clear. */
		shortMonth: (day) => shortMonth.format(utc(day)),
		/** `4–8 February 2024`. */
		range: (from, to) => long.formatRange(utc(from), utc(to)),
		shortRange: (from, to) => short.formatRange(utc(from), utc(to)),
		list: (texts) => list.format(texts),
		alternatives: (texts) => alternatives.format(texts),
		/** `English`, by its code. */
		language: (code) => languages.of(code) ?? code,
		number: (n) => numbers.format(n)
	};
}
// src/i18n/plural.ts
/** A function that picks the form of a language for a number. */
function plural(lang) {
	const rules = new Intl.PluralRules(lang);
	return (n, forms) => forms[rules.select(n)] ?? forms.other;
}
// src/i18n/de.ts
var count$1 = plural("de");
/** German. A word that is missing here does not compile. */
var de = {
	language: {
		name: "Deutsch",
		direction: "ltr"
	},
	formats: formatsOf("de-DE"),
	body: {
		titles: {
			"callout-note": "Hinweis",
			"callout-tip": "Tipp",
			"callout-important": "Wichtig",
			"callout-warning": "Warnung",
			"callout-caution": "Vorsicht",
			footnotes: "Fußnoten"
		},
		footnoteBack: (reference) => `Zurück zu Verweis ${reference}`
	},
	status: {
		ready: "Fertig",
		undecided: "Unentschieden",
		deferred: "Verschoben",
		none: "Noch kein Status"
	},
	maturity: {
		stable: "Stabil",
		preview: "Vorschau",
		optional: "Optional",
		experimental: "Experimentell"
	},
	criterion: {
		met: "Erfüllt",
		unmet: "Nicht erfüllt",
		unknown: "Unbekannt",
		"not-applicable": "Entfällt"
	},
	kind: {
		feature: "Neuerung",
		improvement: "Verbesserung",
		change: "Änderung",
		fix: "Korrektur",
		security: "Sicherheit",
		deprecation: "Abkündigung",
		removal: "Entfernung",
		standard: "Standard",
		infrastructure: "Infrastruktur",
		other: "Sonstiges"
	},
	kinds: {
		feature: "Neuerungen",
		improvement: "Verbesserungen",
		change: "Änderungen",
		fix: "Korrekturen",
		security: "Sicherheit",
		deprecation: "Abkündigungen",
		removal: "Entfernungen",
		standard: "Standards",
		infrastructure: "Infrastruktur",
		other: "Sonstiges"
	},
	severity: {
		low: "Gering",
		medium: "Mittel",
		high: "Hoch",
		critical: "Kritisch"
	},
	advice: {
		required: "Erforderlich",
		recommended: "Empfohlen",
		optional: "Freigestellt",
		"not-recommended": "Nicht empfohlen"
	},
	phase: {
		before: "Vor dem Upgrade",
		during: "Während des Upgrades",
		after: "Nach dem Upgrade"
	},
	milestoneKind: {
		testing: "Test",
		freeze: "Feature-Freeze",
		alpha: "Alpha",
		beta: "Beta",
		rc: "Release-Kandidat",
		ga: "Allgemeine Verfügbarkeit",
		maintenance: "Wartungsrelease",
		eol: "Ende der Wartung",
		other: "Meilenstein"
	},
	milestoneState: {
		done: "Erledigt",
		skipped: "Ausgelassen",
		cancelled: "Abgesagt",
		next: "Als Nächstes",
		upcoming: "Geplant",
		tentative: "Bei Bedarf",
		overdue: "Überfällig",
		"not-recorded": "Nicht festgehalten"
	},
	support: {
		planned: "Geplant",
		maintained: "Gewartet",
		extended: "Verlängerte Wartung",
		"end-of-life": "Ende der Wartung",
		unknown: "Unbekannt"
	},
	common: {
		items: (n) => count$1(n, {
			one: "1 Eintrag",
			other: `${n} Einträge`
		}),
		days: (n) => count$1(n, {
			one: "1 Tag",
			other: `${n} Tage`
		}),
		skip: "Zum Inhalt springen",
		mainNav: "Hauptmenü",
		breadcrumb: "Pfad",
		onThisPage: "Auf dieser Seite",
		home: "Start",
		releases: "Releases",
		upgrade: "Upgrade",
		meetings: "Sitzungen",
		docs: "Handbuch",
		areas: "Bereiche",
		edit: "Diese Seite bearbeiten",
		previous: "Zurück",
		next: "Weiter",
		asOf: "Stand",
		untranslated: (language) => `Was hier auf ${language} steht, ist noch nicht übersetzt.`,
		dayUnknown: "Tag unbekannt",
		outside: (id) => id.toUpperCase(),
		sources: "Quellen",
		links: "Links",
		theme: "Farben",
		themes: {
			system: "System",
			light: "Hell",
			dark: "Dunkel"
		},
		ofRelease: {
			notes: "Release Notes",
			upgrade: "Upgrade-Hinweise",
			timeline: "Zeitplan",
			readiness: "Freigabereife",
			knownIssues: "Bekannte Fehler"
		}
	},
	audience: {
		operator: "Betreiber",
		"end-user": "Nutzer",
		developer: "Entwickler",
		integrator: "Integratoren"
	},
	issueState: {
		open: "Offen",
		fixed: "Behoben",
		ended: "Nicht mehr"
	},
	legend: {
		status: {
			title: "Was die Zeichen des Status bedeuten",
			meanings: {
				ready: "Teil des Releases.",
				undecided: "Das Team hat noch nicht entschieden, ob es Teil des Releases wird.",
				deferred: "Nicht Teil dieses Releases.",
				none: "Das Team hat noch nicht darüber gesprochen."
			}
		},
		maturity: {
			title: "Was die Zeichen des Reifegrads bedeuten",
			meanings: {
				stable: "Für den Betrieb gedacht.",
				preview: "Zum Ausprobieren, noch nicht für den Betrieb.",
				optional: "Funktioniert und ist ausgeschaltet, bis es eingeschaltet wird.",
				experimental: "Kann sich ändern oder wieder verschwinden."
			}
		},
		advice: {
			title: "Was die Zeichen der Empfehlungen bedeuten",
			meanings: {
				required: "Ohne diesen Schritt gelingt das Upgrade nicht.",
				recommended: "Ausführen, wenn nichts dagegen spricht.",
				optional: "Ausführen, wenn das Ergebnis gewünscht ist.",
				"not-recommended": "So lassen, wie es ist."
			}
		},
		criterion: {
			title: "Was die Zeichen der Kriterien bedeuten",
			meanings: {
				met: "Ja.",
				unmet: "Nein, oder nur zum Teil.",
				unknown: "Nichts ist festgehalten.",
				"not-applicable": "Die Frage stellt sich nicht."
			}
		},
		milestoneState: {
			title: "Was die Zeichen der Meilensteine bedeuten",
			meanings: {
				done: "Hat stattgefunden.",
				next: "Der nächste.",
				upcoming: "Geplant.",
				tentative: "Findet nur bei Bedarf statt.",
				overdue: "Der geplante Tag ist vorbei.",
				skipped: "Wurde nicht gebraucht.",
				cancelled: "Wurde abgesagt.",
				"not-recorded": "Das Release ist da; wann dies stattfand, hat niemand festgehalten."
			}
		},
		support: {
			title: "Was die Zeichen der Wartung bedeuten",
			meanings: {
				planned: "Noch nicht erschienen.",
				maintained: "Erhält Korrekturen.",
				extended: "Erhält länger als üblich Korrekturen.",
				"end-of-life": "Erhält keine Korrekturen mehr.",
				unknown: "Ein Ende ist nicht bekannt."
			}
		}
	},
	home: {
		description: (site, release) => `${site}: was ${release} bringt, was beim Upgrade zu tun ist und wie lange es gewartet wird.`,
		newest: "Neuestes Release",
		inPreparation: "In Vorbereitung",
		read: "Release Notes lesen",
		highlights: (release) => `In ${release}`,
		next: "Nächster Meilenstein",
		nextOf: (milestone, release) => `${milestone} von ${release}`,
		releases: "Releases und ihre Wartung",
		latest: "Neueste Einträge",
		empty: "Es gibt noch kein Release."
	},
	releases: {
		title: "Releases",
		description: "Alle Releases mit Versionen, Daten und Wartungszeiträumen.",
		table: "Releases mit ihren Wartungszeiträumen, das neueste zuerst",
		release: "Release",
		newestVersion: "Neueste Version",
		ga: "Erschienen",
		until: "Gewartet bis",
		support: "Wartung",
		extended: "verlängert bis",
		pictureTitle: "Releases und ihre Wartungszeiträume auf einer Zeitachse",
		pictureDescription: "Die Tabelle darunter sagt dasselbe in Worten.",
		pictureLabel: (release, state) => `${release}: ${state}`,
		pictureNotes: {
			extended: "Streifen sind verlängerte Wartung.",
			planned: "Ein gestrichelter Umriss ist ein kommendes Release.",
			unknown: "Ein Balken, der bis zum Rand läuft, hat kein bekanntes Ende."
		},
		today: "heute",
		planned: (day) => `geplant für ${day}`,
		noDay: "nicht bekannt",
		rule: (months, next) => {
			const after = `Ein Release wird nach dem Erscheinen ${count$1(months, {
				one: "einen Monat",
				other: `${months} Monate`
			})} gewartet`;
			if (next === void 0) return `${after}.`;
			return `${after}, oder noch ${count$1(next, {
				one: "einen Monat",
				other: `${next} Monate`
			})} nach dem Erscheinen des nächsten, je nachdem, was später ist.`;
		},
		exceptions: "Einige Releases nennen einen eigenen Tag.",
		withdrawn: "Zurückgezogen",
		elsewhere: (items) => `${items}, auf der Seite des Releases.`
	},
	release: {
		description: (release, version) => `${release} (${version}): was neu ist, was nicht mehr geht wie bisher, was zu tun ist und welche Fehler bekannt sind.`,
		version: (version) => `Version ${version}`,
		facts: {
			newest: "Neueste Version",
			ga: "Erschienen",
			planned: "Geplant für",
			support: "Wartung",
			until: "Gewartet bis",
			extended: "Verlängert bis",
			from: "Upgrade von"
		},
		withdrawn: (day) => `Zurückgezogen am ${day}`,
		useInstead: (version) => `Stattdessen ${version} verwenden.`,
		duty: "Was zu tun ist",
		dutyNone: "Zu diesem Release gibt es keine Upgrade-Hinweise.",
		dutyRead: (n) => count$1(n, {
			one: "Den Upgrade-Hinweis lesen",
			other: `Alle ${n} Upgrade-Hinweise lesen`
		}),
		breakingCount: (n) => count$1(n, {
			one: "1 inkompatible Änderung",
			other: `${n} inkompatible Änderungen`
		}),
		overview: "Überblick",
		highlights: "Das Wichtigste",
		breaking: "Inkompatible Änderungen und Entfernungen",
		breakingTag: "Inkompatibel",
		deprecations: "Abkündigungen",
		shared: "Auch in diesem Release",
		sharedLead: "Änderungen, die zuerst mit einem anderen Release kamen.",
		upgrade: "Upgrade-Hinweise in Kürze",
		issues: "Bekannte Fehler",
		components: "Komponenten",
		componentsTable: (release) => `Komponenten von ${release} und ihre Versionen`,
		component: "Komponente",
		componentVersion: "Version",
		remark: "Bemerkung",
		maintenance: "Wartungsreleases",
		fixedIssues: "Korrekturen",
		newNotes: "Neue Upgrade-Hinweise",
		notIn: "Nicht in diesem Release",
		notInLead: "Dafür geplant oder besprochen, und nicht mitgeliefert.",
		fixedIn: (versions) => `behoben in ${versions}`,
		since: (milestone) => `seit ${milestone}`,
		removedIn: (release) => `wird mit ${release} entfernt`,
		deferredTo: (release) => `auf ${release} verschoben`,
		impact: "Was sich ändert",
		action: "Was zu tun ist"
	},
	item: {
		facts: {
			status: "Status",
			maturity: "Reifegrad",
			severity: "Schwere",
			since: "Seit",
			alsoIn: "Auch in",
			component: "Komponente",
			audience: "Für",
			advisories: "Sicherheitsmeldungen",
			published: "Veröffentlicht",
			removedIn: "Wird entfernt mit",
			continues: "Setzt fort",
			continuedBy: "Fortgesetzt von",
			deferredTo: "Verschoben auf",
			owners: "Betreut von",
			updated: "Aktualisiert"
		},
		ofRelease: (item, release) => `${item} (${release})`,
		attention: "Braucht Aufmerksamkeit",
		readiness: "Freigabereife",
		readinessTable: (item) => `Freigabereife von ${item}`,
		question: "Frage",
		answer: "Antwort",
		remark: "Bemerkung",
		evidence: "Belege",
		parts: "Teile",
		likelihood: (text) => `Wahrscheinlichkeit: ${text}`,
		asks: "Bitten",
		askOf: (who) => `Bitte an ${who}`,
		askOfNobody: "Noch an niemanden gerichtet",
		askOpen: "Offen",
		askDone: "Erledigt",
		askDoneOn: (when) => `Erledigt: ${when}`,
		via: (channel) => `über ${channel}`,
		asked: "Gebeten am",
		dueBy: "Fällig bis",
		decisions: "Entscheidungen",
		rejected: "Verworfen",
		outcome: "Ergebnis",
		stillOpen: "Noch nicht entschieden",
		raised: "Aufgekommen am",
		decided: "Entschieden am",
		history: "Verlauf",
		atMilestone: (milestone) => `Bei ${milestone}`,
		meeting: "Sitzung",
		attentionEnds: "Braucht keine Aufmerksamkeit mehr",
		pager: "Einträge dieses Releases"
	},
	area: {
		description: (area) => `Alles, was die Releases im Bereich ${area} bringen.`,
		over: "Bereich",
		lead: (items, releases) => `${count$1(items, {
			one: "1 Eintrag",
			other: `${items} Einträge`
		})} in ${count$1(releases, {
			one: "1 Release",
			other: `${releases} Releases`
		})}, das neueste zuerst.`,
		empty: "In diesem Bereich ist noch nichts festgehalten."
	},
	filter: {
		title: "Einträge filtern",
		facets: {
			area: "Bereich",
			kind: "Art",
			audience: "Für",
			maturity: "Reifegrad",
			status: "Status"
		},
		shown: (n, items) => `${items}, davon ${n} gezeigt`,
		none: "Kein Eintrag passt zu all dem.",
		reset: "Alle zeigen"
	},
	notFound: {
		title: "Seite nicht gefunden",
		text: "Unter dieser Adresse gibt es keine Seite. Vielleicht ist sie vertippt oder umgezogen.",
		ways: "Wie es weitergeht",
		upgrade: "Upgrade-Pfade zwischen Releases, und wie sich solche ohne Seite verketten lassen"
	},
	upgradeNotes: {
		title: (release) => `Upgrade-Hinweise für ${release}`,
		description: (release) => `Was vor, während und nach dem Upgrade auf ${release} zu tun ist, und wie dringend.`,
		way: (from, to) => `Für das Upgrade von ${from} auf ${to}.`,
		paths: "Upgrade-Pfade zu diesem Release",
		overview: "Alle Hinweise",
		none: "Zu diesem Release gibt es keine Upgrade-Hinweise.",
		appliesIf: "Nur wenn",
		downtime: "Ausfallzeit",
		component: "Komponente",
		since: "Seit",
		supersedes: "Macht überflüssig",
		supersededBy: "Nicht mehr nötig mit",
		history: "Was dieser Hinweis früher sagte",
		was: (advice, until) => `${advice} bis ${until}`,
		atMost: (duration) => `Höchstens ${duration}.`,
		unit: {
			d: (n) => count$1(n, {
				one: "1 Tag",
				other: `${n} Tage`
			}),
			h: (n) => count$1(n, {
				one: "1 Stunde",
				other: `${n} Stunden`
			}),
			m: (n) => count$1(n, {
				one: "1 Minute",
				other: `${n} Minuten`
			}),
			s: (n) => count$1(n, {
				one: "1 Sekunde",
				other: `${n} Sekunden`
			})
		}
	},
	upgradeIndex: {
		title: "Upgrade",
		lead: "Was auf dem Pfad vom laufenden Release zum gewünschten zu tun ist.",
		to: (release) => `Auf ${release}`,
		chooser: {
			title: "Pfad wählen",
			from: "Im Einsatz",
			to: "Gewünscht",
			show: "Pfad zeigen"
		},
		table: "Pfade zwischen Releases",
		caption: "Vom Release in der Zeile zum Release in der Spalte",
		corner: "Von",
		pair: (from, to) => `${from} auf ${to}:`,
		cell: {
			hops: (n) => count$1(n, {
				one: "1 Etappe",
				other: `${n} Etappen`
			}),
			inside: "innerhalb",
			back: "zurück",
			none: "kein Pfad"
		},
		notes: "Upgrade-Hinweise jedes Releases",
		older: "Von anderen Releases",
		olderLead: (n, first) => `Pfade sind zwischen den neuesten ${n} Releases vorbereitet. Von einem älteren führen die Upgrade-Hinweise jedes Releases der Reihe nach bis ${first}, und von dort ein Pfad weiter.`,
		outsideLead: (release) => `${release} hat hier keine Seiten. Wie es von dort weitergeht, steht trotzdem da.`
	},
	upgradePath: {
		over: "Upgrade-Pfad",
		from: "Von",
		to: "Auf",
		title: (from, to) => `${from} auf ${to}`,
		inside: (release) => `Innerhalb von ${release}`,
		description: (from, to) => `Was auf dem Pfad von ${from} auf ${to} zu tun ist: inkompatible Änderungen, Schritte, Ausfallzeit, bekannte Fehler.`,
		descriptionInside: (release) => `Was auf dem Pfad von der ersten zur neuesten Version von ${release} zu tun ist.`,
		lead: (from, to, hops) => count$1(hops, {
			one: `Von ${from} auf ${to}.`,
			other: `Von ${from} auf ${to} in ${hops} Etappen.`
		}),
		stops: (stops) => `Nicht zu überspringen: ${stops}.`,
		toCome: (release) => `${release} ist noch nicht erschienen`,
		toComeText: "Was hier steht, ist der bisherige Plan.",
		downtime: "Ausfallzeit",
		sum: (duration) => `Zusammen höchstens ${duration}, soweit Zahlen genannt sind.`,
		noDowntime: "Über Ausfallzeiten ist nichts festgehalten.",
		hop: (n, from, to) => `Etappe ${n}: ${from} auf ${to}`,
		steps: "Was zu tun ist",
		target: (version) => `Auf Version ${version}.`,
		stop: (release) => `${release} lässt sich nicht überspringen: diese Etappe mit allem, was nach dem Upgrade kommt, abschließen, bevor die nächste beginnt.`,
		leapt: (releases) => `Die Etappe überspringt ${releases}; deren Hinweise gehören dazu.`,
		nothing: "Hier ist nichts zu tun.",
		nothingLeft: "Mit dieser Auswahl bleibt hier nichts zu tun.",
		removedWith: "Entfernt mit",
		announcedIn: "Angekündigt in",
		alreadyIn: "Schon in",
		andLater: (version) => `${version} und neuer`,
		since: "Seit",
		needlessWith: "Nicht nötig mit",
		needless: (n) => count$1(n, {
			one: "1 Schritt, den ein späterer überflüssig macht",
			other: `${n} Schritte, die spätere überflüssig machen`
		}),
		behind: (release) => `Wer ein Wartungsrelease von ${release} einsetzt, hat einige Schritte hinter sich:`,
		deprecations: "Abkündigungen, die als Nächstes greifen",
		issues: (release) => `Offene bekannte Fehler von ${release}`,
		noIssues: "Keiner ist bekannt.",
		left: (n) => count$1(n, {
			one: "1 bekannter Fehler, der zurückbleibt",
			other: `${n} bekannte Fehler, die zurückbleiben`
		}),
		leftEnded: (release) => `nur für ${release} festgehalten`,
		more: "Mehr zu diesem Pfad",
		byHop: "Etappe für Etappe"
	},
	plan: {
		title: "Eigener Plan",
		from: "Im Einsatz",
		options: "Was hier zutrifft",
		areas: "Bereiche",
		all: "Alle",
		none: "Keine",
		copy: "Als Markdown kopieren",
		print: "Drucken",
		reset: "Alles zeigen",
		clear: "Alle Haken entfernen",
		markdown: "Der Plan als Markdown",
		browser: {
			status: "Gezeigte Schritte: {shown} von {all}. Erledigt: {done}.",
			done: "Erledigt: {title}",
			from: "Ab {version}.",
			leftOut: "Ausgelassen: {list}.",
			unknown: "Von einer Version {version} aus beginnt hier nichts; gezeigt wird der ganze Pfad.",
			clear: "Alle Haken dieses Plans entfernen?",
			copied: "Der Plan ist kopiert.",
			notCopied: "Kopieren ist hier nicht erlaubt. Das Feld darunter enthält den Plan."
		}
	},
	upgradeGuide: {
		ways: "Was möglich ist",
		back: {
			title: (from, to) => `Von ${from} zurück auf ${to}`,
			description: (from, to) => `Für den Weg von ${from} zurück auf ${to} gibt es keine Hinweise. Was stattdessen geht.`,
			lead: (from, to) => `Upgrade-Hinweise führen nur vorwärts. Keiner sagt, wie sich ein Schritt zurücknehmen lässt; ob ${to} mit dem zurechtkommt, was ${from} hinterlässt, steht hier also nicht.`,
			restore: "Die Sicherung einspielen, die vor dem Upgrade gemacht wurde.",
			issues: (release) => `Bleiben und nachsehen, was hilft: bekannte Fehler von ${release}`,
			inside: (release) => `Bleiben und die Korrekturen nehmen: innerhalb von ${release}`,
			forward: (from, to) => `Sehen, was das Upgrade verlangt hatte: ${from} auf ${to}`
		},
		none: {
			title: (from, to) => `Von ${from} auf ${to}`,
			description: (from, to) => `Ein Upgrade von ${from} auf ${to} ist nicht bekannt.`,
			lead: (from, to) => `Von ${from} führt kein Upgrade auf ${to}, soweit die Releases sagen, von wo sie erreichbar sind.`,
			reached: (release, from) => `${release} ist von ${from} aus erreichbar.`,
			first: (release) => `${release} ist kein Upgrade eines anderen Releases.`
		},
		outside: {
			description: (from, to) => `Wie es von ${from} auf ${to} geht, von denen eines anderswo beschrieben ist.`,
			lead: (release) => `${release} hat hier keine Seiten; seine eigenen Schritte sind deshalb nicht bekannt.`,
			notes: (release) => `Upgrade-Hinweise für ${release}, das von dort erreichbar ist`,
			path: (from, to) => `Danach der Pfad von ${from} auf ${to}`,
			instead: (from, to) => `Soweit beschrieben: ${from} auf ${to}`,
			unreached: "Kein Release hier sagt, dass es von dort erreichbar ist."
		},
		all: "Alle Pfade zwischen Releases"
	},
	timeline: {
		title: (release) => `Zeitplan von ${release}`,
		description: (release) => `Die Meilensteine von ${release}: was geplant war, was geschah und wie weit beides auseinanderliegt.`,
		caption: (release) => `Meilensteine von ${release}, geplant und tatsächlich`,
		columns: {
			milestone: "Meilenstein",
			state: "Stand",
			planned: "Geplant",
			actual: "Tatsächlich",
			slip: "Gegen den Plan",
			published: "Veröffentlicht",
			tested: "Getestet von"
		},
		noPlan: "kein Tag",
		noActual: {
			done: "Tag unbekannt",
			next: "noch nicht",
			upcoming: "noch nicht",
			tentative: "noch nicht",
			overdue: "noch nicht",
			skipped: "fand nicht statt",
			cancelled: "fand nicht statt",
			"not-recorded": "nicht festgehalten"
		},
		passed: "erreicht",
		former: (day) => `zuvor: ${day}`,
		until: "bis",
		pending: "steht aus",
		onTime: "am Tag",
		early: (days) => `${days} früher`,
		late: (days) => `${days} später`,
		lateSoFar: (days) => `bisher ${days} später`,
		lineOf: (milestone, state, day) => `${milestone}: ${state}, ${day}.`,
		overdueLine: (milestones) => `Überfällig: ${milestones}.`,
		pictureTitle: (release) => `Die Meilensteine von ${release} auf einer Zeitachse`,
		pictureDescription: "Die Tabelle darunter sagt dasselbe in Worten.",
		planNote: "Ein kleiner Ring ist der geplante Tag, wo es anders kam.",
		today: "heute",
		undated: (milestones) => `Ohne Tag und deshalb nicht im Bild: ${milestones}.`,
		subscribe: "Diese Termine abonnieren",
		download: "Als Kalender herunterladen"
	},
	milestone: {
		title: (milestone, release) => `${milestone} von ${release}`,
		description: (milestone, release) => `Was ${milestone} von ${release} enthält und was sich seit dem Meilenstein davor geändert hat.`,
		facts: {
			kind: "Art",
			state: "Stand",
			planned: "Geplant",
			actual: "Tatsächlich",
			until: "Bis",
			slip: "Gegen den Plan",
			published: "Veröffentlicht",
			announced: "Ankündigung"
		},
		tested: "Wer was getestet hat",
		announcedBy: (by, channels) => [channels, by === void 0 ? "" : `von ${by}`].filter((text) => text !== "").join(", "),
		byMail: "per Mail",
		inChat: "im Chatraum",
		changes: (before) => `Was sich seit ${before} geändert hat`,
		changesFirst: "Was von Anfang an dabei ist",
		changesNone: "Nichts, was hier festgehalten ist.",
		becomes: "wird zu",
		compare: "Zwei beliebige Meilensteine vergleichen",
		lists: {
			advice: "Upgrade-Hinweise mit anderer Empfehlung",
			notes: "Neue Upgrade-Hinweise",
			added: "Neue Einträge",
			statuses: "Einträge mit anderem Status",
			maturities: "Einträge mit anderem Reifegrad",
			plans: "Meilensteine mit anderem geplantem Tag",
			fixed: "Bekannte Fehler, die behoben werden"
		},
		holds: (milestone) => `Was ${milestone} enthält`,
		holdsNothing: "Dafür ist kein Eintrag festgehalten.",
		neighbours: "Meilensteine davor und danach"
	},
	announcement: {
		title: "Ankündigung",
		lead: "Der Text zum Weitergeben. Von hier aus wird nichts verschickt.",
		copy: "Ankündigung kopieren",
		text: "Die Ankündigung als Text",
		copied: "Die Ankündigung ist kopiert.",
		notCopied: "Kopieren ist hier nicht erlaubt. Der Text ist markiert.",
		subject: {
			done: (release, milestone) => `${release}: ${milestone} ist da`,
			planned: (release, milestone) => `${release}: ${milestone} kommt`
		},
		kinds: {
			testing: (milestone, release) => `${milestone} ist eine Testphase für ${release}.`,
			freeze: (milestone, release) => `Mit ${milestone} steht fest, was ${release} enthält.`,
			alpha: (milestone, release) => `${milestone} ist eine frühe Version von ${release} zum Ausprobieren, nicht für den Betrieb.`,
			beta: (milestone, release) => `${milestone} ist eine Vorschau auf ${release} zum Testen, nicht für den Betrieb.`,
			rc: (milestone, release) => `${milestone} ist ein Release-Kandidat von ${release} zum Testen, nicht für den Betrieb.`,
			ga: (_milestone, release) => `${release} ist für den Betrieb freigegeben.`,
			maintenance: (milestone, release) => `${milestone} ist ein Wartungsrelease von ${release}.`,
			eol: (_milestone, release) => `Die Pflege von ${release} endet; nach diesem Tag gibt es keine Korrekturen mehr.`,
			other: (milestone, release) => `${milestone} ist ein Meilenstein von ${release}.`
		},
		maintained: (day) => `Gepflegt wird es bis zum ${day}.`,
		facts: {
			day: "Tag",
			planned: "Geplant für",
			published: "Veröffentlicht",
			next: "Als Nächstes",
			ga: "Allgemeine Verfügbarkeit geplant für"
		},
		notes: "Upgrade-Hinweise",
		test: "Was zu testen ist",
		testLead: "Rückmeldungen, was geht und was nicht, sind willkommen.",
		testUntil: (day, next) => `Rückmeldungen, was geht und was nicht, helfen am meisten bis zum ${day} (${next}).`,
		open: (criterion) => `Noch nicht bestätigt (${criterion})`,
		feedback: "Wohin mit Rückmeldungen",
		channels: {
			feedback: "Befund melden",
			matrix: "Chatraum",
			mail: "Per Mail"
		},
		more: "Alles im Einzelnen"
	},
	export: {
		since: (milestone) => `Was nach ${milestone} dazukam.`,
		kinds: {
			security: "Sicherheit",
			added: "Neu",
			changed: "Geändert",
			deprecated: "Abgekündigt",
			removed: "Entfernt",
			fixed: "Behoben"
		},
		full: "Die Versionshinweise im Ganzen",
		tooLong: (most) => `GitHub nimmt höchstens ${most} Zeichen an, und dieser Text ist länger. Den Unterschied gibt --since aus, den ganzen Text --as markdown.`,
		remark: (criterion) => `${criterion}: Bemerkung`,
		address: "Adresse"
	},
	badge: {
		next: (milestone, day) => `${milestone} ${day}`,
		until: (day) => `bis ${day}`,
		readiness: (release) => `Freigabereife von ${release}`,
		ready: (n, all) => `${n} von ${all} Einträgen fertig`
	},
	llms: {
		lead: (site) => `${site}: was jedes Release bringt, was beim Upgrade zu tun ist, welche Versionen bis wann gepflegt werden und welche Fehler bekannt sind.`,
		twins: "Jede Seite gibt es auch als Markdown: ihre Adresse ohne den letzten Schrägstrich, mit .md. Am Anfang stehen die Fakten der Seite als YAML.",
		advice: "Upgrade-Hinweise sagen, wie dringend sie raten:",
		full: "All das mit den Upgrade-Hinweisen und bekannten Fehlern im Ganzen",
		paths: "Upgrade-Pfade",
		pathsLead: "Alle Schritte von einem Release zu einem anderen, auch die der Releases dazwischen.",
		data: "Daten für Programme",
		api: "JSON-API",
		feed: "Feed mit allen Änderungen",
		calendar: "Kalender der Meilensteine und der Wartungsenden",
		more: "Optional",
		version: (version, state) => `Version ${version}, ${state}`,
		until: (day) => `gepflegt bis ${day}`
	},
	compare: {
		title: "Meilensteine im Vergleich",
		windowTitle: (release) => `Meilensteine von ${release} im Vergleich`,
		description: (release) => `Wie jeder Eintrag, Upgrade-Hinweis, bekannte Fehler und geplante Tag von ${release} bei jedem Meilenstein stand.`,
		lead: "Wie alles bei jedem Meilenstein stand. Was sich von einem zum nächsten nicht änderte, ist eine Zelle.",
		neighbours: "Von einem Meilenstein zum nächsten",
		step: (from, to, changes) => `${from} bis ${to}: ${changes}`,
		changes: (n) => n === 0 ? "keine Änderung" : count$1(n, {
			one: "1 Änderung",
			other: `${n} Änderungen`
		}),
		pick: "Nur zeigen, worin sich zwei Meilensteine unterscheiden",
		from: "Von",
		to: "Bis",
		any: "Bitte wählen",
		all: "Alle Meilensteine werden gezeigt.",
		differences: (n) => `Unterschiede: ${n}`,
		reset: "Alle Meilensteine zeigen",
		tableTitle: "Meilenstein für Meilenstein",
		caption: (release) => `${release} bei jedem seiner Meilensteine`,
		head: "Was",
		plans: "Geplante Tage",
		present: "enthalten",
		absent: "noch nicht enthalten",
		affected: "betroffen",
		fixed: "behoben",
		unrecorded: "nicht festgehalten"
	},
	readiness: {
		title: (release) => `Freigabereife von ${release}`,
		description: (release) => `Alle Einträge von ${release} mit Status und Kriterien, und was aufhält.`,
		lead: "Alle Einträge mit der Entscheidung des Teams und einer Antwort je Kriterium.",
		blocks: "Was aufhält",
		blocksOpen: "Was offen blieb",
		blocksNone: "Nichts hält auf: alles ist entschieden, nichts unerfüllt, und niemand ist um etwas gebeten.",
		undecided: "Unentschieden",
		unmet: "Nicht erfüllte Kriterien",
		attention: "Braucht Aufmerksamkeit",
		asks: "Offene Bitten nach Person",
		nobody: "Noch niemand",
		via: (channel) => `Über ${channel}.`,
		by: "bis",
		boardTitle: "Einträge und Kriterien",
		caption: (release) => `Einträge von ${release} und ihre Freigabereife`,
		columns: {
			item: "Eintrag",
			status: "Status",
			totals: "Alle außer den verschobenen"
		},
		evidence: (n, host) => `Beleg ${n} (${host})`,
		past: "Wie es bei jeder Sitzung stand",
		pastLead: "Jede Tafel zeigt die Einträge, zu denen bis zum Ende des Tages etwas festgehalten war.",
		pastCaption: (release, day) => `Einträge von ${release}, wie sie am ${day} standen`
	},
	knownIssues: {
		title: (release) => `Bekannte Fehler von ${release}`,
		description: (release) => `Bekannte Fehler in ${release}: welche Versionen sie haben, was hilft und was sie behebt.`,
		counts: (open, fixed, ended) => `${open} offen, ${fixed} behoben${ended === 0 ? "" : `, ${ended} nicht mehr gesehen`}.`,
		overview: "Alle Fehler",
		none: "Kein Fehler ist bekannt.",
		groups: {
			open: "Offen",
			fixed: "Behoben",
			ended: "Nicht in der neuesten Version, Ursache unbekannt"
		},
		affects: "Betrifft",
		affectsAll: "alle Versionen",
		affectsFrom: (version) => `${version} und neuer`,
		affectsUntil: (version) => `bis ${version}`,
		affectsRange: (from, to) => `${from} bis ${to}`,
		affectsNote: (range, note) => `${range}: ${note}`,
		fixedIn: "Behoben in",
		component: "Komponente",
		tracker: "Ticket",
		from: "Stammt aus",
		workaround: "Was hilft"
	},
	meetings: {
		title: "Sitzungen",
		lead: "Protokolle der Sitzungen, in denen Einträge, Status und Tage gesetzt wurden, die neueste zuerst.",
		none: "Es gibt noch keine Protokolle.",
		untitled: (day) => `Sitzung vom ${day}`,
		description: (day) => `Die Sitzung vom ${day}: was gesagt und was gesetzt wurde.`,
		lines: (n) => count$1(n, {
			one: "1 Zeile",
			other: `${n} Zeilen`
		}),
		date: "Tag",
		about: "Betrifft",
		participants: "Teilnehmende",
		source: "Original",
		entries: "Zeile für Zeile",
		general: "Allgemein",
		milestone: (milestone, release) => `${milestone} von ${release}`,
		part: (title) => `Teil: ${title}`,
		neighbours: "Sitzungen davor und danach"
	},
	reference: {
		fields: (files) => `Felder von ${files}`,
		codes: (level) => `Problemcodes: ${level}`,
		columns: {
			field: "Feld",
			meaning: "Bedeutung",
			value: "Wert",
			example: "Beispiel",
			code: "Code"
		},
		required: "erforderlich",
		fallback: (value) => `Fehlt es, gilt ${value}.`,
		sameAs: (field) => `Seine Felder sind die von ${field}.`,
		noExample: "keines",
		levels: {
			error: "Fehler",
			warning: "Warnungen"
		},
		forms: {
			text: {
				one: "Text",
				many: "Texte"
			},
			word: {
				one: "Wort (a-z, 0-9, Bindestrich)",
				many: "Wörter (a-z, 0-9, Bindestrich)"
			},
			id: {
				one: "Kennung (a-z, 0-9, Bindestrich, Punkt)",
				many: "Kennungen (a-z, 0-9, Bindestrich, Punkt)"
			},
			day: {
				one: "Tag, JJJJ-MM-TT",
				many: "Tage, JJJJ-MM-TT"
			},
			flag: {
				one: "`true` oder `false`",
				many: "`true` oder `false`"
			},
			count: {
				one: "ganze Zahl",
				many: "ganze Zahlen"
			},
			address: {
				one: "Webadresse",
				many: "Webadressen"
			},
			actual: {
				one: "Tag, zwei Tage `VON/BIS` oder `unknown`",
				many: "Tage"
			},
			duration: {
				one: "Dauer in `d`, `h`, `m`, `s`",
				many: "Zeitdauern"
			},
			path: {
				one: "Pfad, der mit `/` beginnt",
				many: "Pfade"
			},
			language: {
				one: "Sprachkürzel",
				many: "Sprachkürzel"
			},
			group: {
				one: "Gruppe von Feldern",
				many: "Gruppen von Feldern"
			}
		},
		atMost: (text, n) => `${text}, höchstens ${n} Zeichen`,
		listOf: (many) => `Liste: ${many}`,
		byKey: (one) => `je Schlüssel: ${one}`,
		either: (first, second) => `${first}, oder ${second}`
	},
	docs: { neighbours: "Seiten davor und danach" },
	search: {
		title: "Suche",
		description: "Einträge, Upgrade-Hinweise, bekannte Fehler, Sitzungen und das Handbuch durchsuchen.",
		keys: "Strg K",
		label: "Release Notes durchsuchen",
		submit: "Suchen",
		close: "Schließen",
		filters: {
			kind: "Art",
			release: "Release",
			area: "Bereich"
		},
		any: {
			kind: "Alle Arten",
			release: "Alle Releases",
			area: "Alle Bereiche"
		},
		kinds: {
			release: "Release",
			item: "Eintrag",
			note: "Upgrade-Hinweis",
			issue: "Bekannter Fehler",
			doc: "Handbuch",
			meeting: "Sitzung"
		},
		results: (n) => count$1(n, {
			one: "1 Treffer",
			other: `${n} Treffer`
		}),
		none: "Nichts gefunden.",
		withoutFilters: (n) => count$1(n, {
			one: "1 Treffer ohne Filter zeigen",
			other: `${n} Treffer ohne Filter zeigen`
		}),
		all: "Alle Treffer",
		more: "Mehr zeigen",
		loading: "Suche läuft …",
		failed: "Die Suche lässt sich hier nicht laden.",
		index: "Alle Einträge",
		indexLead: "Alles auf dieser Website, das neueste Release zuerst.",
		items: "Einträge",
		notes: "Upgrade-Hinweise",
		issues: "Bekannte Fehler"
	},
	share: {
		notes: (n) => count$1(n, {
			one: "1 Upgrade-Hinweis",
			other: `${n} Upgrade-Hinweise`
		}),
		issues: (n) => count$1(n, {
			one: "1 bekannter Fehler",
			other: `${n} bekannte Fehler`
		}),
		releases: (n) => count$1(n, {
			one: "1 Release",
			other: `${n} Releases`
		})
	},
	feed: {
		of: (what, site) => `${what} · ${site}`,
		upgrade: "Upgrade-Hinweise",
		subtitle: {
			site: "Alles Neue: Releases, Einträge, Upgrade-Hinweise und bekannte Fehler.",
			release: "Alles Neue in diesem Release.",
			area: "Alles Neue in diesem Bereich, durch alle Releases.",
			upgrade: "Was auf dem Weg von einem Release zum nächsten zu tun ist."
		},
		milestone: (release, milestone) => `${release}: ${milestone}`,
		milestoneSummary: (milestone, release) => `${milestone} von ${release} ist veröffentlicht.`,
		items: "Was damit kam:",
		notes: "Upgrade-Hinweise, die damit kamen:"
	},
	calendar: {
		of: (what, site) => `${what} · ${site}`,
		event: (release, milestone) => `${release}: ${milestone}`,
		endOfSupport: (release) => `${release}: Wartung endet`,
		endOfExtended: (release) => `${release}: verlängerte Wartung endet`,
		lastDayByRule: "Der letzte Tag der Wartung nach der Regel dieser Site.",
		lastDayExtended: "Der letzte Tag der verlängerten Wartung.",
		state: (kind, state) => `${kind}: ${state}.`,
		moved: (day) => `Vorher geplant für den ${day}.`,
		movedWhy: (day, why) => `Vorher geplant für den ${day}; verschoben: ${why}`,
		slip: (slip) => `Gegenüber dem ersten Plan: ${slip}.`,
		published: (texts) => `Veröffentlicht: ${texts}.`,
		between: "Der Tag ist nicht festgehalten; er war einer von diesen."
	},
	moved: {
		title: "Diese Seite ist umgezogen",
		link: (title) => `Weiter zu ${title}`
	},
	mdx: {
		milestones: (release) => `Meilensteine von ${release}`,
		itemsNone: "Kein Eintrag passt.",
		notesNone: "Kein Upgrade-Hinweis passt."
	}
};
// src/i18n/en.ts
var count = plural("en");
// src/i18n/languages.ts
/**
* The languages the program has words of, by their code. To add one, write its file beside
* `en.ts` and add its line here; site.yaml says which of them a site has.
*/
var LANGUAGES = {
	en: {
		/** What the language calls itself, and the direction it is written in. */
		language: {
			name: "English",
			direction: "ltr"
		},
		/** How days, lists and numbers are written. */
		formats: formatsOf("en-GB"),
		/** Inside bodies: callouts and footnotes. */
		body: {
			titles: {
				"callout-note": "Note",
				"callout-tip": "Tip",
				"callout-important": "Important",
				"callout-warning": "Warning",
				"callout-caution": "Caution",
				footnotes: "Footnotes"
			},
			footnoteBack: (reference) => `Back to reference ${reference}`
		},
		/** Words of the model: status, advice and so on, as the design names them. */
		status: {
			ready: "Ready",
			undecided: "Undecided",
			deferred: "Deferred",
			none: "No status yet"
		},
		maturity: {
			stable: "Stable",
			preview: "Preview",
			optional: "Optional",
			experimental: "Experimental"
		},
		criterion: {
			met: "Met",
			unmet: "Unmet",
			unknown: "Unknown",
			"not-applicable": "Not applicable"
		},
		kind: {
			feature: "Feature",
			improvement: "Improvement",
			change: "Change",
			fix: "Fix",
			security: "Security",
			deprecation: "Deprecation",
			removal: "Removal",
			standard: "Standard",
			infrastructure: "Infrastructure",
			other: "Other"
		},
		/** Headings over several of a kind. */
		kinds: {
			feature: "Features",
			improvement: "Improvements",
			change: "Changes",
			fix: "Fixes",
			security: "Security",
			deprecation: "Deprecations",
			removal: "Removals",
			standard: "Standards",
			infrastructure: "Infrastructure",
			other: "Other"
		},
		severity: {
			low: "Low",
			medium: "Medium",
			high: "High",
			critical: "Critical"
		},
		advice: {
			required: "Required",
			recommended: "Recommended",
			optional: "Optional",
			"not-recommended": "Not recommended"
		},
		phase: {
			before: "Before the upgrade",
			during: "During the upgrade",
			after: "After the upgrade"
		},
		milestoneKind: {
			testing: "Testing",
			freeze: "Feature freeze",
			alpha: "Alpha",
			beta: "Beta",
			rc: "Release candidate",
			ga: "General availability",
			maintenance: "Maintenance release",
			eol: "End of life",
			other: "Milestone"
		},
		milestoneState: {
			done: "Done",
			skipped: "Skipped",
			cancelled: "Cancelled",
			next: "Next",
			upcoming: "Upcoming",
			tentative: "If needed",
			overdue: "Overdue",
			"not-recorded": "Not recorded"
		},
		support: {
			planned: "Planned",
			maintained: "Maintained",
			extended: "Extended maintenance",
			"end-of-life": "End of life",
			unknown: "Unknown"
		},
		/** The frame of every page: navigation, footer, labels used on several pages. */
		common: {
			items: (n) => count(n, {
				one: "1 item",
				other: `${n} items`
			}),
			days: (n) => count(n, {
				one: "1 day",
				other: `${n} days`
			}),
			skip: "Skip to the content",
			mainNav: "Main",
			breadcrumb: "Breadcrumb",
			onThisPage: "On this page",
			home: "Home",
			releases: "Releases",
			upgrade: "Upgrade",
			meetings: "Meetings",
			docs: "Handbook",
			areas: "Areas",
			edit: "Edit this page",
			previous: "Previous",
			next: "Next",
			asOf: "As of",
			untranslated: (language) => `What stands here in ${language} has not been translated yet.`,
			dayUnknown: "day unknown",
			/** A release that has no page here, by its id. */
			outside: (id) => id.toUpperCase(),
			sources: "Sources",
			links: "Links",
			theme: "Theme",
			themes: {
				system: "System",
				light: "Light",
				dark: "Dark"
			},
			/** The pages of one release, in the order of its own navigation. */
			ofRelease: {
				notes: "Release notes",
				upgrade: "Upgrade notes",
				timeline: "Timeline",
				readiness: "Readiness",
				knownIssues: "Known issues"
			}
		},
		audience: {
			operator: "Operators",
			"end-user": "End users",
			developer: "Developers",
			integrator: "Integrators"
		},
		issueState: {
			open: "Open",
			fixed: "Fixed",
			ended: "Not any more"
		},
		/** What the marks mean. */
		legend: {
			status: {
				title: "What the status marks mean",
				meanings: {
					ready: "Part of the release.",
					undecided: "The team has not decided yet whether it is part of the release.",
					deferred: "Not part of this release.",
					none: "The team has not spoken about it yet."
				}
			},
			maturity: {
				title: "What the maturity marks mean",
				meanings: {
					stable: "Meant for production.",
					preview: "To try out; not for production yet.",
					optional: "Works, and is off until you turn it on.",
					experimental: "May change or go away."
				}
			},
			advice: {
				title: "What the advice marks mean",
				meanings: {
					required: "The upgrade does not work without it.",
					recommended: "Do it unless you have a reason not to.",
					optional: "Do it if you want what it brings.",
					"not-recommended": "Leave it as it is."
				}
			},
			criterion: {
				title: "What the readiness marks mean",
				meanings: {
					met: "Yes.",
					unmet: "No, or only in part.",
					unknown: "Nothing is recorded.",
					"not-applicable": "The question does not arise."
				}
			},
			milestoneState: {
				title: "What the milestone marks mean",
				meanings: {
					done: "It took place.",
					next: "The next one.",
					upcoming: "Planned.",
					tentative: "Takes place only if it is needed.",
					overdue: "Its planned day has passed.",
					skipped: "Was not needed.",
					cancelled: "Was called off.",
					"not-recorded": "The release is out; nobody wrote down when this took place."
				}
			},
			support: {
				title: "What the support marks mean",
				meanings: {
					planned: "Not released yet.",
					maintained: "Receives fixes.",
					extended: "Receives fixes for longer than usual.",
					"end-of-life": "Receives no fixes any more.",
					unknown: "No end is known."
				}
			}
		},
		home: {
			description: (site, release) => `${site}: what ${release} brings, what to do for the upgrade, and how long it is maintained.`,
			newest: "Newest release",
			inPreparation: "In preparation",
			read: "Read the release notes",
			highlights: (release) => `In ${release}`,
			next: "Next milestone",
			nextOf: (milestone, release) => `${milestone} of ${release}`,
			releases: "Releases and their support",
			latest: "Newest entries",
			empty: "There is no release yet."
		},
		releases: {
			title: "Releases",
			description: "All releases with their versions, dates and support windows.",
			table: "Releases, newest first, with their support windows",
			release: "Release",
			newestVersion: "Newest version",
			ga: "Released",
			until: "Maintained until",
			extended: "extended until",
			support: "Support",
			planned: (day) => `planned for ${day}`,
			noDay: "not known",
			rule: (months, next) => {
				const after = `A release is maintained for ${count(months, {
					one: "one month",
					other: `${months} months`
				})} after it came out`;
				if (next === void 0) return `${after}.`;
				return `${after}, or for ${count(next, {
					one: "one month",
					other: `${next} months`
				})} after the next one did, whichever is later.`;
			},
			exceptions: "Some releases name a day of their own.",
			withdrawn: "Withdrawn",
			pictureTitle: "Releases and their support windows on a line of days",
			pictureDescription: "The table below says the same in words.",
			pictureLabel: (release, state) => `${release}: ${state}`,
			pictureNotes: {
				extended: "Stripes are extended maintenance.",
				planned: "A dashed outline is a release to come.",
				unknown: "A bar that runs to the edge has no known end."
			},
			today: "today",
			elsewhere: (items) => `${items}, on the page of the release.`
		},
		release: {
			description: (release, version) => `${release} (${version}): what is new, what breaks, what to do, what is known to fail.`,
			version: (version) => `Version ${version}`,
			facts: {
				newest: "Newest version",
				ga: "Released",
				planned: "Planned for",
				support: "Support",
				until: "Maintained until",
				extended: "Extended until",
				from: "Upgrade from"
			},
			withdrawn: (day) => `Withdrawn on ${day}`,
			useInstead: (version) => `Use ${version} in its place.`,
			duty: "What you have to do",
			dutyNone: "There are no upgrade notes for this release.",
			dutyRead: (n) => count(n, {
				one: "Read the upgrade note",
				other: `Read all ${n} upgrade notes`
			}),
			breakingCount: (n) => count(n, {
				one: "1 breaking change",
				other: `${n} breaking changes`
			}),
			overview: "Overview",
			highlights: "Highlights",
			breaking: "Breaking changes and removals",
			breakingTag: "Breaking",
			deprecations: "Deprecations",
			shared: "Also in this release",
			sharedLead: "Changes that first came with another release.",
			upgrade: "Upgrade notes in short",
			issues: "Known issues",
			components: "Components",
			componentsTable: (release) => `Components of ${release} and their versions`,
			component: "Component",
			componentVersion: "Version",
			remark: "Remark",
			maintenance: "Maintenance releases",
			fixedIssues: "Repairs",
			newNotes: "New upgrade notes",
			notIn: "Not in this release",
			notInLead: "Planned for it or discussed, and not delivered with it.",
			fixedIn: (versions) => `fixed in ${versions}`,
			since: (milestone) => `since ${milestone}`,
			removedIn: (release) => `to be removed in ${release}`,
			deferredTo: (release) => `deferred to ${release}`,
			impact: "What changes",
			action: "What to do"
		},
		item: {
			facts: {
				status: "Status",
				maturity: "Maturity",
				severity: "Severity",
				since: "Since",
				alsoIn: "Also in",
				component: "Component",
				audience: "For",
				advisories: "Advisories",
				published: "Published",
				removedIn: "To be removed in",
				continues: "Continues",
				continuedBy: "Continued by",
				deferredTo: "Deferred to",
				owners: "Looked after by",
				updated: "Updated"
			},
			ofRelease: (item, release) => `${item} (${release})`,
			attention: "Needs attention",
			readiness: "Readiness",
			readinessTable: (item) => `Readiness of ${item}`,
			question: "Question",
			answer: "Answer",
			remark: "Remark",
			evidence: "Evidence",
			parts: "Parts",
			likelihood: (text) => `Likelihood: ${text}`,
			asks: "Asks",
			askOf: (who) => `Asked of ${who}`,
			askOfNobody: "Nobody asked yet",
			askOpen: "Open",
			askDone: "Done",
			askDoneOn: (when) => `Done: ${when}`,
			via: (channel) => `via ${channel}`,
			asked: "Asked on",
			dueBy: "Due by",
			decisions: "Decisions",
			rejected: "Rejected",
			outcome: "Outcome",
			stillOpen: "Not decided yet",
			raised: "Raised on",
			decided: "Decided on",
			history: "History",
			atMilestone: (milestone) => `At ${milestone}`,
			meeting: "meeting",
			attentionEnds: "No longer needs attention",
			pager: "Items of this release"
		},
		area: {
			description: (area) => `Everything the releases bring in the area ${area}.`,
			over: "Area",
			lead: (items, releases) => `${count(items, {
				one: "1 item",
				other: `${items} items`
			})} in ${count(releases, {
				one: "1 release",
				other: `${releases} releases`
			})}, newest first.`,
			empty: "Nothing is recorded in this area yet."
		},
		/** Narrows lists of items, in the browser. */
		filter: {
			title: "Filter the items",
			facets: {
				area: "Area",
				kind: "Kind",
				audience: "For",
				maturity: "Maturity",
				status: "Status"
			},
			shown: (n, items) => `${n} of ${items} shown`,
			none: "No item fits all of this.",
			reset: "Show all"
		},
		notFound: {
			title: "Page not found",
			text: "There is no page at this address. It may have been mistyped or moved.",
			ways: "Where to go from here",
			upgrade: "Upgrade paths between releases, and how to chain those without a page"
		},
		upgradeNotes: {
			title: (release) => `Upgrade notes for ${release}`,
			description: (release) => `What to do before, during and after the upgrade to ${release}, and how strongly.`,
			way: (from, to) => `For the upgrade from ${from} to ${to}.`,
			paths: "Upgrade paths to this release",
			overview: "All notes",
			none: "There are no upgrade notes for this release.",
			appliesIf: "Only if",
			downtime: "Downtime",
			component: "Component",
			since: "Since",
			supersedes: "Makes needless",
			supersededBy: "No longer needed with",
			history: "What this note said before",
			was: (advice, until) => `${advice} until ${until}`,
			atMost: (duration) => `At most ${duration}.`,
			unit: {
				d: (n) => count(n, {
					one: "1 day",
					other: `${n} days`
				}),
				h: (n) => count(n, {
					one: "1 hour",
					other: `${n} hours`
				}),
				m: (n) => count(n, {
					one: "1 minute",
					other: `${n} minutes`
				}),
				s: (n) => count(n, {
					one: "1 second",
					other: `${n} seconds`
				})
			}
		},
		upgradeIndex: {
			title: "Upgrade",
			lead: "What to do on the path from the release you run to the one you want.",
			to: (release) => `To ${release}`,
			chooser: {
				title: "Your path",
				from: "You run",
				to: "You want",
				show: "Show the path"
			},
			table: "Paths between releases",
			caption: "From the release in the row to the release in the column",
			corner: "From",
			pair: (from, to) => `${from} to ${to}:`,
			cell: {
				hops: (n) => count(n, {
					one: "1 hop",
					other: `${n} hops`
				}),
				inside: "inside",
				back: "back",
				none: "no path"
			},
			notes: "Upgrade notes of each release",
			older: "From other releases",
			olderLead: (n, first) => `Paths are prepared between the newest ${n} releases. From an older one, follow the upgrade notes of each release in turn up to ${first}, and take a path from there.`,
			outsideLead: (release) => `${release} has no pages here. How to go on from it is told all the same.`
		},
		upgradePath: {
			over: "Upgrade path",
			from: "From",
			to: "To",
			title: (from, to) => `${from} to ${to}`,
			inside: (release) => `Inside ${release}`,
			description: (from, to) => `What to do on the path from ${from} to ${to}: breaking changes, steps, downtime, known issues.`,
			descriptionInside: (release) => `What to do on the path from the first to the newest version of ${release}.`,
			lead: (from, to, hops) => count(hops, {
				one: `From ${from} to ${to}.`,
				other: `From ${from} to ${to} in ${hops} hops.`
			}),
			stops: (stops) => `You cannot skip ${stops}.`,
			toCome: (release) => `${release} is not released yet`,
			toComeText: "What stands here is what is planned so far.",
			downtime: "Downtime",
			sum: (duration) => `At most ${duration} in all, as far as figures are given.`,
			noDowntime: "Nothing is recorded about downtime.",
			hop: (n, from, to) => `Hop ${n}: ${from} to ${to}`,
			steps: "What to do",
			target: (version) => `To version ${version}.`,
			stop: (release) => `${release} is a stop that cannot be skipped: finish this hop, with all that comes after the upgrade, before the next one.`,
			leapt: (releases) => `The hop leaps over ${releases}; their notes are part of it.`,
			nothing: "Nothing is to be done here.",
			nothingLeft: "With what you chose, nothing is left here.",
			removedWith: "Removed with",
			announcedIn: "Announced in",
			alreadyIn: "Already in",
			andLater: (version) => `${version} and later`,
			since: "Since",
			needlessWith: "Not needed with",
			needless: (n) => count(n, {
				one: "1 step that a later one makes needless",
				other: `${n} steps that later ones make needless`
			}),
			behind: (release) => `If you run a maintenance release of ${release}, some steps are behind you:`,
			deprecations: "Deprecations that hit next",
			issues: (release) => `Known issues of ${release} that are open`,
			noIssues: "None is known.",
			left: (n) => count(n, {
				one: "1 known issue that you leave behind",
				other: `${n} known issues that you leave behind`
			}),
			leftEnded: (release) => `recorded for ${release} only`,
			more: "More about this path",
			byHop: "Hop by hop"
		},
		/** The tool that narrows an upgrade path and keeps what is done. */
		plan: {
			title: "Your plan",
			from: "You run",
			options: "What is true for you",
			areas: "Areas",
			all: "All",
			none: "None",
			copy: "Copy as Markdown",
			print: "Print",
			reset: "Show everything",
			clear: "Untick all steps",
			markdown: "The plan as Markdown",
			/** What the browser fills in: `{…}` stays as it is. */
			browser: {
				status: "Steps shown: {shown} of {all}. Done: {done}.",
				done: "Done: {title}",
				from: "From {version}.",
				leftOut: "Left out: {list}.",
				unknown: "There is no version {version} here to start from; the whole path is shown.",
				clear: "Untick all steps of this plan?",
				copied: "The plan is copied.",
				notCopied: "Copying is not allowed here. The field below holds the plan."
			}
		},
		upgradeGuide: {
			ways: "What you can do",
			back: {
				title: (from, to) => `From ${from} back to ${to}`,
				description: (from, to) => `There are no notes for going from ${from} back to ${to}. What can be done instead.`,
				lead: (from, to) => `Upgrade notes lead forward only. None tells how to undo a step, so nothing here says whether ${to} works with what ${from} left behind.`,
				restore: "Restore the backup that was taken before the upgrade.",
				issues: (release) => `Stay, and look up what helps: known issues of ${release}`,
				inside: (release) => `Stay, and take the repairs: inside ${release}`,
				forward: (from, to) => `See what the upgrade had asked for: ${from} to ${to}`
			},
			none: {
				title: (from, to) => `From ${from} to ${to}`,
				description: (from, to) => `No upgrade is known from ${from} to ${to}.`,
				lead: (from, to) => `No upgrade leads from ${from} to ${to}, as far as the releases say what they can be reached from.`,
				reached: (release, from) => `${release} can be reached from ${from}.`,
				first: (release) => `${release} is not an upgrade of any release.`
			},
			outside: {
				description: (from, to) => `How to get from ${from} to ${to}, of which one is described elsewhere.`,
				lead: (release) => `${release} has no pages here, so its own steps are not known.`,
				notes: (release) => `Upgrade notes for ${release}, which can be reached from it`,
				path: (from, to) => `Then the path from ${from} to ${to}`,
				instead: (from, to) => `As far as it is described: ${from} to ${to}`,
				unreached: "No release here says that it can be reached from it."
			},
			all: "All paths between releases"
		},
		timeline: {
			title: (release) => `Timeline of ${release}`,
			description: (release) => `The milestones of ${release}: what was planned, what happened, and how far the two differ.`,
			caption: (release) => `Milestones of ${release}, plan against actual`,
			columns: {
				milestone: "Milestone",
				state: "State",
				planned: "Planned",
				actual: "Actual",
				slip: "Against the plan",
				published: "Published",
				tested: "Tested by"
			},
			noPlan: "no date",
			noActual: {
				done: "day unknown",
				next: "not yet",
				upcoming: "not yet",
				tentative: "not yet",
				overdue: "not yet",
				skipped: "did not take place",
				cancelled: "did not take place",
				"not-recorded": "not recorded"
			},
			passed: "reached",
			former: (day) => `before: ${day}`,
			until: "until",
			pending: "pending",
			onTime: "on the day",
			early: (days) => `${days} early`,
			late: (days) => `${days} late`,
			lateSoFar: (days) => `${days} late so far`,
			lineOf: (milestone, state, day) => `${milestone}: ${state}, ${day}.`,
			overdueLine: (milestones) => `Overdue: ${milestones}.`,
			pictureTitle: (release) => `The milestones of ${release} on a line of days`,
			pictureDescription: "The table below says the same in words.",
			planNote: "A small ring is the planned day, where it came out differently.",
			today: "today",
			undated: (milestones) => `Without a date, and so not in the picture: ${milestones}.`,
			subscribe: "Subscribe to these dates",
			download: "Download them as a calendar"
		},
		milestone: {
			title: (milestone, release) => `${milestone} of ${release}`,
			description: (milestone, release) => `What ${milestone} of ${release} holds, and what changed since the milestone before.`,
			facts: {
				kind: "Kind",
				state: "State",
				planned: "Planned",
				actual: "Actual",
				until: "Until",
				slip: "Against the plan",
				published: "Published",
				announced: "Announcement"
			},
			tested: "Who tested what",
			announcedBy: (by, channels) => [channels, by === void 0 ? "" : `by ${by}`].filter((text) => text !== "").join(", "),
			byMail: "by mail",
			inChat: "in the chat room",
			changes: (before) => `What changed since ${before}`,
			changesFirst: "What is in it from the beginning",
			changesNone: "Nothing that is recorded here.",
			becomes: "becomes",
			compare: "Compare any two milestones",
			lists: {
				advice: "Upgrade notes with other advice",
				notes: "New upgrade notes",
				added: "New items",
				statuses: "Items with another status",
				maturities: "Items with another maturity",
				plans: "Milestones with another planned day",
				fixed: "Known issues that it fixes"
			},
			holds: (milestone) => `What ${milestone} holds`,
			holdsNothing: "No item is recorded for it.",
			neighbours: "Milestones before and after"
		},
		/** The text that tells people of a milestone: by mail, in a chat room, on its page. */
		announcement: {
			title: "Announcement",
			lead: "The text to tell people with. Nothing is sent from here.",
			copy: "Copy the announcement",
			text: "The announcement as text",
			copied: "The announcement is copied.",
			notCopied: "Copying is not allowed here. The text is selected.",
			subject: {
				done: (release, milestone) => `${release}: ${milestone} is here`,
				planned: (release, milestone) => `${release}: ${milestone} is coming`
			},
			/** What a milestone of that kind is. */
			kinds: {
				testing: (milestone, release) => `${milestone} is a window for testing ${release}.`,
				freeze: (milestone, release) => `With ${milestone}, the features of ${release} are settled.`,
				alpha: (milestone, release) => `${milestone} is an early version of ${release}, to be tried out and not for production.`,
				beta: (milestone, release) => `${milestone} is a preview of ${release}, to be tested and not for production.`,
				rc: (milestone, release) => `${milestone} is a release candidate of ${release}, to be tested and not for production.`,
				ga: (_milestone, release) => `${release} is released for production.`,
				maintenance: (milestone, release) => `${milestone} is a maintenance release of ${release}.`,
				eol: (_milestone, release) => `${release} reaches the end of its life and receives no fixes after that day.`,
				other: (milestone, release) => `${milestone} is a milestone of ${release}.`
			},
			maintained: (day) => `It is maintained until ${day}.`,
			facts: {
				day: "Day",
				planned: "Planned for",
				published: "Published",
				next: "Next",
				ga: "General availability planned for"
			},
			notes: "Upgrade notes",
			test: "What to test",
			testLead: "Reports of what works and what does not are welcome.",
			testUntil: (day, next) => `Reports of what works and what does not help most until ${day} (${next}).`,
			open: (criterion) => `Not confirmed yet (${criterion})`,
			feedback: "Where to give feedback",
			channels: {
				feedback: "Report a finding",
				matrix: "Chat room",
				mail: "By mail"
			},
			more: "All of this with its details"
		},
		/** What `relnotes export` writes, to be used elsewhere. */
		export: {
			since: (milestone) => `What came after ${milestone}.`,
			kinds: {
				security: "Security",
				added: "Added",
				changed: "Changed",
				deprecated: "Deprecated",
				removed: "Removed",
				fixed: "Fixed"
			},
			full: "The release notes in full",
			tooLong: (most) => `GitHub takes ${most} characters at most, and this text is longer. Export the difference with --since, or write it with --as markdown.`,
			remark: (criterion) => `${criterion}: remark`,
			address: "Address"
		},
		/** Small pictures for other sites. */
		badge: {
			next: (milestone, day) => `${milestone} ${day}`,
			until: (day) => `until ${day}`,
			readiness: (release) => `Readiness of ${release}`,
			ready: (n, all) => `${n} of ${all} items ready`
		},
		/** The index for programs that read the site. */
		llms: {
			lead: (site) => `${site}: what each release brings, what an operator has to do for an upgrade, which versions are maintained until when, and what is known to fail.`,
			twins: "Every page is also there as Markdown: its address without the last slash, with .md. It begins with the facts of the page as YAML.",
			advice: "Upgrade notes say how strongly they advise:",
			full: "All of this with the upgrade notes and known issues in full",
			paths: "Upgrade paths",
			pathsLead: "All steps from one release to another, those of releases passed on the way included.",
			data: "Data for programs",
			api: "JSON API",
			feed: "Feed of all changes",
			calendar: "Calendar of milestones and ends of maintenance",
			more: "Optional",
			version: (version, state) => `Version ${version}, ${state}`,
			until: (day) => `maintained until ${day}`
		},
		compare: {
			title: "Milestones compared",
			windowTitle: (release) => `Milestones of ${release} compared`,
			description: (release) => `How every item, upgrade note, known issue and planned day of ${release} stood at each milestone.`,
			lead: "How everything stood at each milestone. What did not change from one to the next is one cell.",
			neighbours: "From one milestone to the next",
			step: (from, to, changes) => `${from} to ${to}: ${changes}`,
			changes: (n) => n === 0 ? "no change" : count(n, {
				one: "1 change",
				other: `${n} changes`
			}),
			pick: "Show only what differs between two milestones",
			from: "From",
			to: "To",
			any: "Choose one",
			all: "All milestones are shown.",
			differences: (n) => `Differences: ${n}`,
			reset: "Show all milestones",
			tableTitle: "Milestone by milestone",
			caption: (release) => `${release} at each of its milestones`,
			head: "What",
			plans: "Planned days",
			present: "in it",
			absent: "not in it yet",
			affected: "has it",
			fixed: "fixed",
			unrecorded: "not recorded"
		},
		readiness: {
			title: (release) => `Readiness of ${release}`,
			description: (release) => `Every item of ${release} with its status and the readiness criteria, and what blocks.`,
			lead: "Every item with the decision of the team and an answer for each criterion.",
			blocks: "What blocks",
			blocksOpen: "What was left open",
			blocksNone: "Nothing blocks: all is decided, nothing is unmet, nobody is asked for anything.",
			undecided: "Undecided",
			unmet: "Unmet criteria",
			attention: "Needs attention",
			asks: "Open asks, by person",
			nobody: "Nobody yet",
			via: (channel) => `Via ${channel}.`,
			by: "by",
			boardTitle: "Items and criteria",
			caption: (release) => `Items of ${release} and their readiness`,
			columns: {
				item: "Item",
				status: "Status",
				totals: "All but the deferred ones"
			},
			evidence: (n, host) => `Evidence ${n} (${host})`,
			past: "As it stood at each meeting",
			pastLead: "Each board shows the items of which something had been written by the end of that day.",
			pastCaption: (release, day) => `Items of ${release} as they stood on ${day}`
		},
		knownIssues: {
			title: (release) => `Known issues of ${release}`,
			description: (release) => `Faults known in ${release}: which versions have them, what helps, and what fixes them.`,
			counts: (open, fixed, ended) => `${open} open, ${fixed} fixed${ended === 0 ? "" : `, ${ended} not seen any more`}.`,
			overview: "All issues",
			none: "No issue is known.",
			groups: {
				open: "Open",
				fixed: "Fixed",
				ended: "Not in the newest version, cause unknown"
			},
			affects: "Affects",
			affectsAll: "all versions",
			affectsFrom: (version) => `${version} and later`,
			affectsUntil: (version) => `up to ${version}`,
			affectsRange: (from, to) => `${from} to ${to}`,
			affectsNote: (range, note) => `${range}: ${note}`,
			fixedIn: "Fixed in",
			component: "Component",
			tracker: "Tracker",
			from: "Comes from",
			workaround: "What helps"
		},
		meetings: {
			title: "Meetings",
			lead: "Minutes of the meetings in which items, statuses and dates were set, newest first.",
			none: "There are no minutes yet.",
			untitled: (day) => `Meeting of ${day}`,
			description: (day) => `The meeting of ${day}: what was said, and what it set.`,
			lines: (n) => count(n, {
				one: "1 line",
				other: `${n} lines`
			}),
			date: "Date",
			about: "About",
			participants: "Participants",
			source: "Original",
			entries: "Line by line",
			general: "In general",
			milestone: (milestone, release) => `${milestone} of ${release}`,
			part: (title) => `Part: ${title}`,
			neighbours: "Meetings before and after"
		},
		/** The reference in the handbook; what it says of a field or a code comes from the schema. */
		reference: {
			fields: (files) => `Fields of ${files}`,
			codes: (level) => `Problem codes: ${level}`,
			columns: {
				field: "Field",
				meaning: "Meaning",
				value: "Value",
				example: "Example",
				code: "Code"
			},
			required: "required",
			fallback: (value) => `Left out, it is ${value}.`,
			sameAs: (field) => `Its fields are those of ${field}.`,
			noExample: "none",
			levels: {
				error: "errors",
				warning: "warnings"
			},
			/** What may stand in a field: one of it, and a list of it. */
			forms: {
				text: {
					one: "text",
					many: "texts"
				},
				word: {
					one: "word (a-z, 0-9, hyphens)",
					many: "words (a-z, 0-9, hyphens)"
				},
				id: {
					one: "id (a-z, 0-9, hyphens, dots)",
					many: "ids (a-z, 0-9, hyphens, dots)"
				},
				day: {
					one: "day, YYYY-MM-DD",
					many: "days, YYYY-MM-DD"
				},
				flag: {
					one: "`true` or `false`",
					many: "`true` or `false`"
				},
				count: {
					one: "whole number",
					many: "whole numbers"
				},
				address: {
					one: "web address",
					many: "web addresses"
				},
				actual: {
					one: "day, two days `FROM/TO`, or `unknown`",
					many: "days"
				},
				duration: {
					one: "duration in `d`, `h`, `m`, `s`",
					many: "durations"
				},
				path: {
					one: "path that begins with `/`",
					many: "paths"
				},
				language: {
					one: "language code",
					many: "language codes"
				},
				group: {
					one: "group of fields",
					many: "groups of fields"
				}
			},
			atMost: (text, n) => `${text}, at most ${n} characters`,
			listOf: (many) => `list of ${many}`,
			byKey: (one) => `for each key: ${one}`,
			either: (first, second) => `${first}, or ${second}`
		},
		docs: { neighbours: "Pages before and after" },
		search: {
			title: "Search",
			description: "Find items, upgrade notes, known issues, meetings and pages of the handbook.",
			/** The shortcut as keyboards of this language print it; a Mac shows its own. */
			keys: "Ctrl K",
			label: "Search the release notes",
			submit: "Search",
			close: "Close",
			filters: {
				kind: "Kind",
				release: "Release",
				area: "Area"
			},
			any: {
				kind: "All kinds",
				release: "All releases",
				area: "All areas"
			},
			/** What a result is. */
			kinds: {
				release: "Release",
				item: "Item",
				note: "Upgrade note",
				issue: "Known issue",
				doc: "Handbook",
				meeting: "Meeting"
			},
			results: (n) => count(n, {
				one: "1 result",
				other: `${n} results`
			}),
			none: "Nothing found.",
			withoutFilters: (n) => count(n, {
				one: "Show 1 result without filters",
				other: `Show ${n} results without filters`
			}),
			all: "All results",
			more: "Show more",
			loading: "Searching …",
			failed: "The search cannot be loaded here.",
			/** The list of everything, for those without JavaScript and for browsing. */
			index: "All entries",
			indexLead: "Everything on this site, newest release first.",
			items: "Items",
			notes: "Upgrade notes",
			issues: "Known issues"
		},
		/** Pictures and data for those who link here. */
		share: {
			notes: (n) => count(n, {
				one: "1 upgrade note",
				other: `${n} upgrade notes`
			}),
			issues: (n) => count(n, {
				one: "1 known issue",
				other: `${n} known issues`
			}),
			releases: (n) => count(n, {
				one: "1 release",
				other: `${n} releases`
			})
		},
		/** What comes by feed. */
		feed: {
			of: (what, site) => `${what} · ${site}`,
			upgrade: "Upgrade notes",
			subtitle: {
				site: "Everything new: releases, items, upgrade notes and known issues.",
				release: "Everything new in this release.",
				area: "Everything new in this area, through all releases.",
				upgrade: "What to do on the way from one release to the next."
			},
			milestone: (release, milestone) => `${release}: ${milestone}`,
			milestoneSummary: (milestone, release) => `${milestone} of ${release} is published.`,
			items: "What came with it:",
			notes: "Upgrade notes that came with it:"
		},
		/** What comes by calendar. */
		calendar: {
			of: (what, site) => `${what} · ${site}`,
			event: (release, milestone) => `${release}: ${milestone}`,
			endOfSupport: (release) => `${release}: maintenance ends`,
			endOfExtended: (release) => `${release}: extended maintenance ends`,
			lastDayByRule: "The last day of maintenance, as the rule of this site has it.",
			lastDayExtended: "The last day of extended maintenance.",
			state: (kind, state) => `${kind}: ${state}.`,
			moved: (day) => `Planned before for ${day}.`,
			movedWhy: (day, why) => `Planned before for ${day}; moved: ${why}`,
			slip: (slip) => `Against the first plan: ${slip}.`,
			published: (texts) => `Published: ${texts}.`,
			between: "The day is not recorded; it was one of these."
		},
		/** What stands at an address that was given up. */
		moved: {
			title: "This page has moved",
			link: (title) => `Go to ${title}`
		},
		mdx: {
			milestones: (release) => `Milestones of ${release}`,
			itemsNone: "No item matches.",
			notesNone: "No upgrade note matches."
		}
	},
	de
};
/** The words of a language. Throws if there are none, which the check of site.yaml rules out. */
function wordsOf(lang) {
	const words = Object.hasOwn(LANGUAGES, lang) ? LANGUAGES[lang] : void 0;
	if (words === void 0) throw new Error(`The program has no words in "${lang}".`);
	return words;
}
// src/view/urls.ts
/** What a language's addresses begin with, below the base; the site's first has nothing of its own. */
function prefixOf(lang, languages) {
	return lang === languages[0] ? "" : `${lang}/`;
}
/**
* Every address of the site (design, section 4). They are promises: one that was ever published
* stays or redirects. The only place that makes an address.
*/
function makeUrls(place) {
	const at = (path) => `${place.base}${place.prefix}${path}`;
	const release = (id) => at(`releases/${id}/`);
	return {
		home: () => at(""),
		releases: () => at("releases/"),
		release,
		item: (item) => `${release(item.release)}items/${item.slug}/`,
		upgradeNotes: (id) => `${release(id)}upgrade/`,
		note: (note) => `${release(note.release)}upgrade/#${note.slug}`,
		timeline: (id) => `${release(id)}timeline/`,
		milestone: (id, milestone) => `${release(id)}milestones/${milestone}/`,
		/** With two milestones the browser shows only what differs between them. */
		compare: (id, from, to) => `${release(id)}compare/${from === void 0 || to === void 0 ? "" : `?from=${from}&to=${to}`}`,
		readiness: (id) => `${release(id)}readiness/`,
		knownIssues: (id) => `${release(id)}known-issues/`,
		issue: (issue) => `${release(issue.release)}known-issues/#${issue.slug}`,
		upgrade: () => at("upgrade/"),
		upgradePath: (from, to) => at(`upgrade/${from}/${to}/`),
		area: (id) => at(`areas/${id}/`),
		/** Feeds (src/view/feed/scope.ts); `file` is `feed.xml`, `feed.json`, or an archive of one. */
		feed: (file) => at(file),
		releaseFeed: (id, file) => `${release(id)}${file}`,
		areaFeed: (id, file) => at(`areas/${id}/${file}`),
		upgradeFeed: (file) => at(`upgrade/${file}`),
		calendar: () => at("calendar.ics"),
		releaseCalendar: (id) => `${release(id)}calendar.ics`,
		/** The API speaks no language: it stands once, beside all of them. */
		api: (document) => `${place.base}api/v1/${document}`,
		meetings: () => at("meetings/"),
		meeting: (slug) => at(`meetings/${slug}/`),
		search: () => at("search/"),
		/** What the search in the browser shows, as data (src/view/search-words.ts). */
		searchWords: () => at("search/words.json"),
		/** The engine of the search, which the build puts beside its index. */
		searchEngine: () => `${place.base}pagefind/pagefind.js`,
		doc: (slug) => at(slug === "" ? "docs/" : `docs/${slug}/`),
		/** The picture of a release, which its pages share. */
		releasePicture: (id) => `${place.base}releases/${id}.png`,
		/** The picture of all other pages. */
		picture: () => `${place.base}picture.png`,
		/** A page's address in another language, by the prefix of that. */
		withPrefix: (page, prefix) => `${place.base}${prefix}${page.slice(at("").length)}`,
		/** An address as it was published once, whatever stood there. */
		old: (path) => `${place.base}${path.replace(/^\/+/u, "")}`,
		/** The Markdown twin of a page, from the page's address. */
		twin: (page) => page === at("") ? at("index.md") : `${page.replace(/[?#].*$/u, "").replace(/\/$/u, "")}.md`,
		llms: () => `${place.base}llms.txt`,
		llmsFull: () => `${place.base}llms-full.txt`,
		/** A badge for other sites: state, version and next day of a release. */
		badge: (id) => `${place.base}releases/${id}/badge.svg`,
		readinessBadge: (id) => `${place.base}releases/${id}/readiness.svg`,
		sitemap: () => `${place.base}sitemap.xml`,
		absolute: (path) => `${place.origin}${path}`,
		/** A calendar's address for programs that subscribe to it (https://www.iana.org/assignments/uri-schemes/prov/webcal). */
		subscribe: (path) => `${place.origin.replace(/^https?:/u, "webcal:")}${path}`,
		asset: (path) => `${place.base}${path}`,
		/** A picture of the content tree, by its content path. */
		file: (path) => `${place.base}files/${path}`
	};
}
/** The address of the page that shows a content file, or undefined for a file without a page. */
function urlOfContent(urls, path) {
	if (!/\.(?:mdx?|yaml)$/u.test(path)) return urls.file(path);
	const release = /^releases\/([^/]+)\/(.+)$/u.exec(path);
	if (release !== null) return urlInRelease(urls, release[1] ?? "", release[2] ?? "");
	const meeting = /^meetings\/(.+)\.md$/u.exec(path);
	if (meeting !== null) return urls.meeting(meeting[1] ?? "");
	const doc = /^docs\/(.+)\.mdx$/u.exec(path);
	return doc === null ? void 0 : urls.doc(docSlug(doc[1] ?? ""));
}
function urlInRelease(urls, release, rest) {
	if (rest === "release.mdx") return urls.release(release);
	if (rest === "timeline.yaml") return urls.timeline(release);
	const [folder, file = ""] = rest.split("/");
	const slug = file.replace(/\.md$/u, "");
	if (folder === "items") return urls.item({
		release,
		slug
	});
	if (folder === "upgrade-notes") return urls.note({
		release,
		slug
	});
	return folder === "known-issues" ? urls.issue({
		release,
		slug
	}) : void 0;
}
/** `write/index` and `write` name one page of the handbook; `index` its front page. */
function docSlug(path) {
	return path.replace(/(?:^|\/)index$/u, "");
}
/** Where a content file can be edited, or undefined if site.yaml names no repository. */
function editUrl(catalog, path) {
	const { repository } = catalog.site;
	return repository === void 0 ? void 0 : `${repository}/edit/main/content/${path}`;
}
// src/pages/_context.ts
/** What a route makes its page model from: in the language of its address, else in the site's first. */
async function viewContext(lang) {
	const contexts = await viewContexts();
	const [first] = contexts;
	const own = lang === void 0 ? first : contexts.find((context) => context.lang === lang);
	if (own === void 0) throw new Error(`"${lang}" is not a language of the site.`);
	return own;
}
/** The same in every language of the site, the default one first. */
async function viewContexts() {
	const catalog = await getCatalog();
	const { languages } = catalog.site;
	return languages.map((lang) => ({
		catalog,
		today: settings.today,
		lang,
		words: wordsOf(lang),
		urls: makeUrls({
			...place,
			prefix: prefixOf(lang, languages)
		})
	}));
}
export { prefixOf as a, makeUrls as i, viewContexts as n, urlOfContent as o, editUrl as r, wordsOf as s, viewContext as t };
