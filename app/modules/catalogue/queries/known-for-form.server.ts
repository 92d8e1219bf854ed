import { findTerritories } from "#modules/territory/index.server.ts"
import { conceptsByLabel } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import { formLanguages } from "../domain/form-languages.ts"
import type { Known, KnownTerritory } from "../domain/typed-reading.ts"
import type { TypedRecord } from "../domain/typed-record.ts"
import { subjectsToRecognise, territoriesToRecognise } from "../domain/typed-subjects.ts"

/** What the vocabulary and the territories say of the texts that were typed. */
export async function knownForForm(tx: Tx, typed: TypedRecord, locale: Locale): Promise<Known> {
  const subjects = subjectsToRecognise(typed)
  const territories = new Map<string, KnownTerritory[]>()
  for (const text of territoriesToRecognise(typed)) territories.set(text, await territoriesNamed(tx, text))
  return {
    concepts: subjects.length === 0 ? new Map() : await conceptsByLabel(tx, subjects),
    territories,
    languages: formLanguages(locale),
  }
}

/** "Saint-Denis (93)" is looked for by its name: the département tells namesakes apart afterwards. */
async function territoriesNamed(tx: Tx, text: string): Promise<KnownTerritory[]> {
  const found = await findTerritories(tx, text.replace(/\s*\([^()]*\)$/, ""), 40)
  return found
    .filter(({ level }) => level !== "contrat-de-ville")
    .map(({ id, name, level, code, departement }) => ({
      code: id,
      label: name,
      level,
      officialCode: code,
      departement,
    }))
}
