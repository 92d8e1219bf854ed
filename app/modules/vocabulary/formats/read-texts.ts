import type { Finding } from "../domain/finding.ts"
import type { Label, LabelKind, Note } from "../domain/thesaurus.ts"
import { noteKinds } from "../domain/thesaurus.ts"
import type { Facts, Thing } from "./facts.ts"
import { targets, texts } from "./facts.ts"
import { acronymLabel, prefixes, rdf, skos, skosXl, title } from "./skos-terms.ts"
import type { Literal } from "./statement.ts"

const labelWords: [LabelKind, string][] = [
  ["pref", skos("prefLabel")],
  ["acronym", acronymLabel],
  ["alt", skos("altLabel")],
  ["hidden", skos("hiddenLabel")],
]

const labelsAsThings: [LabelKind, string][] = [
  ["pref", skosXl("prefLabel")],
  ["alt", skosXl("altLabel")],
  ["hidden", skosXl("hiddenLabel")],
]

/** Labels as texts, and those of SKOS-XL, which are things with a literal form, as the texts they stand for (SKOS Reference, B.3.2). */
export function readLabels(thing: Thing, facts: Facts, findings: Finding[]): Label[] {
  const plain = labelWords.flatMap(([kind, word]) => texts(thing, word).map((text) => labelOf(kind, text)))
  const extended = labelsAsThings.flatMap(([kind, word]) =>
    targets(thing, word).flatMap((target) => {
      const label = facts.thing(target)
      return label === undefined ? [] : texts(label, skosXl("literalForm")).map((text) => labelOf(kind, text))
    }),
  )
  const labels = [
    ...plain,
    ...extended.filter((one) => !plain.some((other) => other.lang === one.lang && other.value === one.value)),
  ]
  if (labels.some((label) => label.kind === "pref")) return labels
  const rdfsLabels = texts(thing, rdf.label).map((text) => labelOf("pref", text))
  if (rdfsLabels.length > 0) {
    findings.push({ severity: "changed", rule: "label-from-rdfs", about: thing.key, line: thing.line, values: {} })
  }
  return [...rdfsLabels, ...labels]
}

/** Dublin Core titles, for a scheme that has no label of its own. */
export function readTitles(thing: Thing): Label[] {
  return [...texts(thing, title), ...texts(thing, `${prefixes.dc}title`)].map((text) => labelOf("pref", text))
}

/** Notes as texts, and those given as things with a value (SKOS Primer, 4.2). */
export function readNotes(thing: Thing, facts: Facts): Note[] {
  return noteKinds.flatMap((kind) => {
    const values = targets(thing, skos(kind)).flatMap((target) => {
      const note = facts.thing(target)
      return note === undefined ? [] : texts(note, rdf.value)
    })
    return [...texts(thing, skos(kind)), ...values].map(({ lang, value }) => ({ kind, lang, value }))
  })
}

function labelOf(kind: LabelKind, { lang, value }: Literal): Label {
  return { kind, lang, value }
}
