import type { Literal, Resource, Statement } from "./statement.ts"

/** All that a file says of one thing. */
export interface Thing {
  key: string
  kind: Resource["kind"]
  line: number
  facts: { predicate: string; object: Resource | Literal }[]
}

/** The statements of a file by subject, whatever their order in it. */
export interface Facts {
  add(statement: Statement): void
  things(): IterableIterator<Thing>
  thing(resource: Resource): Thing | undefined
}

export function collectFacts(): Facts {
  const things = new Map<string, Thing>()
  const predicates = new Map<string, string>()
  const resources = new Map<string, Resource>()
  return {
    add({ subject, predicate, object, line }) {
      const key = keyOf(subject)
      const thing = things.get(key) ?? { key, kind: subject.kind, line, facts: [] }
      if (thing.facts.length === 0) things.set(key, thing)
      thing.facts.push({
        predicate: kept(predicates, predicate, predicate),
        object: object.kind === "literal" ? object : kept(resources, keyOf(object), object),
      })
    },
    things: () => things.values(),
    thing: (resource) => things.get(keyOf(resource)),
  }
}

// The same predicate or address comes a million times in a large file: one copy stays in memory.
function kept<T>(seen: Map<string, T>, key: string, value: T): T {
  const first = seen.get(key)
  if (first !== undefined) return first
  seen.set(key, value)
  return value
}

/** The resources that a thing points to through one predicate. */
export function targets(thing: Thing, predicate: string): Resource[] {
  return thing.facts.flatMap((fact) =>
    fact.predicate === predicate && fact.object.kind !== "literal" ? [fact.object] : [],
  )
}

export function texts(thing: Thing, predicate: string): Literal[] {
  return thing.facts.flatMap((fact) =>
    fact.predicate === predicate && fact.object.kind === "literal" ? [fact.object] : [],
  )
}

// A blank node's name can look like an address; the two spaces of names never meet.
function keyOf(resource: Resource): string {
  return resource.kind === "blank" ? `_:${resource.value}` : resource.value
}
