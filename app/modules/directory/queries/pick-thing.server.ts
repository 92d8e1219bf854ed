import { findTerritories, territoriesById } from "#modules/territory/index.server.ts"
import { levelLabel } from "#modules/territory/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"
import { searchable } from "../domain/compare-names.ts"
import { personLabel } from "../domain/person.ts"
import type { Pick } from "../domain/pick.ts"
import { nothingPicked, picked } from "../domain/pick.ts"
import { structureLabel } from "../domain/structure.ts"
import { findPerson } from "./find-person.server.ts"
import { findStructure } from "./find-structure.server.ts"
import { searchPeople } from "./search-people.server.ts"
import { searchStructures, structureNamed } from "./search-structures.server.ts"

interface Source {
  /** How the thing of this identifier is called; undefined when there is none. */
  label(id: string): Promise<string | undefined>
  /** The one thing that the text names without doubt. */
  named(typed: string): Promise<{ id: string; label: string } | undefined>
  choices(typed: string): Promise<{ id: string; label: string }[]>
}

const offered = 12

/** What the picker `name` of a sent form chose among structures: `id` is "" when nothing was typed, or while there is a choice to make. */
export async function pickStructure(tx: Tx, fields: FormFields, name: string): Promise<Pick> {
  const line = (structure: { id: string; name: string; city: string }) => ({
    id: structure.id,
    label: structureLabel(structure),
  })
  return await pick(fields, name, {
    async label(id) {
      const structure = await findStructure(tx, id)
      return structure === undefined ? undefined : structureLabel(structure)
    },
    async named(typed) {
      const structure = await structureNamed(tx, typed)
      return structure === undefined ? undefined : line(structure)
    },
    async choices(typed) {
      return (await searchStructures(tx, { text: typed, limit: offered })).found.map(line)
    },
  })
}

/** The same among the people of a centre. */
export async function pickPerson(tx: Tx, centreId: string, fields: FormFields, name: string): Promise<Pick> {
  const search = async (typed: string) => {
    const { found, alike } = await searchPeople(tx, { centreId, text: typed, limit: offered })
    return {
      alike,
      lines: found.map((person) => ({ ...person, label: [personLabel(person), ...person.functions].join(", ") })),
    }
  }
  return await pick(fields, name, {
    async label(id) {
      const person = await findPerson(tx, centreId, id)
      return person === undefined ? undefined : personLabel(person)
    },
    async named(typed) {
      const { alike, lines } = await search(typed)
      const same = lines.filter((person) => searchable(personLabel(person)) === searchable(typed))
      const [one] = same.length === 1 ? same : []
      return alike || one === undefined ? undefined : { id: one.id, label: personLabel(one) }
    },
    async choices(typed) {
      return (await search(typed)).lines.map(({ id, label }) => ({ id, label }))
    },
  })
}

/** The same among territories of all levels. */
export async function pickTerritory(tx: Tx, fields: FormFields, name: string): Promise<Pick> {
  const find = async (typed: string) =>
    (await findTerritories(tx, typed, offered)).map(({ id, name: called, code, departement, ...line }) => {
      const label = line.level === "commune" || line.level === "departement" ? `${called} (${code})` : called
      // Many are called alike: each says what it is, and where.
      return { id, called, label, told: `${label} – ${[levelLabel(line), departement].filter(Boolean).join(", ")}` }
    })
  return await pick(fields, name, {
    label: async (id) => (await territoriesById(tx, [id])).get(id)?.name,
    async named(typed) {
      const found = await find(typed)
      const same = found.filter((place) => searchable(place.called) === searchable(typed) || place.label === typed)
      const [one] = found.length === 1 ? found : same
      return one !== undefined && (found.length === 1 || same.length === 1)
        ? { id: one.id, label: one.called }
        : undefined
    },
    choices: async (typed) => (await find(typed)).map(({ id, told }) => ({ id, label: told })),
  })
}

async function pick(fields: FormFields, name: string, source: Source): Promise<Pick> {
  const typed = field(fields, name).trim().slice(0, 300)
  const chosen = field(fields, `${name}Choice`)
  if (chosen !== "") {
    const label = await source.label(chosen)
    if (label !== undefined) return picked(chosen, label)
  }
  if (typed === "") return nothingPicked
  const before = field(fields, `${name}Id`)
  if (before !== "" && (await source.label(before)) === typed) return picked(before, typed)
  const one = await source.named(typed)
  if (one !== undefined) return picked(one.id, one.label)
  return { id: "", typed, choices: await source.choices(typed) }
}
