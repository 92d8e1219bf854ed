import { pathUp } from "./hierarchy.ts"
import { settleLabels } from "./settle-labels.ts"
import type { Concept, Label } from "./thesaurus.ts"

/** The concept that stays, with all that the other one brings; or the loop that the merge would close, as a path of addresses. */
export type Merged<C> = { kind: "merged"; concept: C } | { kind: "loop"; path: string[] }

/**
 * Joins `gone` into `stays`: its names become synonyms (in languages where there was none, its preferred one stays preferred),
 * its acronyms, notes, alignments and links are added. `above`: broader links of both and of all above them, by address.
 */
export function mergeConcepts<C extends Concept>(
  gone: Concept,
  stays: C,
  above: ReadonlyMap<string, readonly string[]>,
): Merged<C> {
  const broader = unique([...stays.broader, ...gone.broader]).filter((uri) => uri !== gone.uri && uri !== stays.uri)
  // Whatever stood under the one stands under the other: read the way up with both as one.
  const joined = new Map(
    [...above].map(([uri, links]) => [uri, links.map((link) => (link === gone.uri ? stays.uri : link))]),
  )
  for (const uri of broader) {
    const path = pathUp(joined, uri, stays.uri)
    if (path !== null) return { kind: "loop", path: [stays.uri, ...path] }
  }
  const labels = [...stays.labels, ...gone.labels.map((label) => asBrought(label, stays.labels))]
  return {
    kind: "merged",
    concept: {
      ...stays,
      labels: settleLabels({ uri: stays.uri, line: null, labels }).labels,
      notes: uniqueBy([...stays.notes, ...gone.notes]),
      matches: uniqueBy([...stays.matches, ...gone.matches]),
      broader,
      // What had nothing above it and now has does not stand at the top any more.
      topOf: stays.broader.length === 0 && broader.length > 0 ? [] : stays.topOf,
      related: unique([...stays.related, ...gone.related]).filter(
        (uri) => uri !== gone.uri && uri !== stays.uri && !broader.some((link) => pathUp(joined, link, uri) !== null),
      ),
    },
  }
}

function asBrought(label: Label, present: readonly Label[]): Label {
  if (label.kind !== "pref") return label
  const taken = present.some((other) => other.kind === "pref" && other.lang === label.lang)
  return taken ? { ...label, kind: "alt" } : label
}

function unique(uris: readonly string[]): string[] {
  return [...new Set(uris)]
}

function uniqueBy<T extends object>(things: readonly T[]): T[] {
  return [...new Map(things.map((thing) => [JSON.stringify(Object.entries(thing)), thing])).values()]
}
