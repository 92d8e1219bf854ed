import type { Pick } from "#modules/directory/index.ts"
import { nothingPicked, picked } from "#modules/directory/index.ts"
import { findTerritories, territoriesById } from "#modules/territory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"

export interface CommuneChoice {
  id: string
  /** "Toulouse (31555)": names one commune, whatever others are called. */
  label: string
  postalCodes: string
  codes: readonly string[]
}

const offered = 10

/** The communes of today that a name, the beginning of one, or a postal code may mean; the best first. */
export async function communesFor(tx: Tx, typed: string): Promise<CommuneChoice[]> {
  const code = typed.replaceAll(/\s/g, "")
  const name = /^\d+$/.test(code) ? code : typed.replace(/\s*\([^)]*\)\s*$/, "").trim()
  const found = await findTerritories(tx, name === "" ? typed : name, 40)
  return found
    .filter(({ level, status }) => level === "commune" && status === "current")
    .map(({ id, name: called, code, postal_codes }) => ({
      id,
      label: `${called} (${code})`,
      postalCodes: postal_codes.slice(0, 3).join(", "),
      codes: postal_codes,
    }))
    .slice(0, offered)
}

/** The commune that a form chose: typed in full, by a postal code of its own, or among those offered. */
export async function pickCommune(tx: Tx, fields: FormFields): Promise<Pick> {
  const typed = field(fields, "commune").trim().slice(0, 100)
  const chosen = field(fields, "communeChoice")
  if (chosen.startsWith("commune:")) {
    const place = (await territoriesById(tx, [chosen])).get(chosen)
    if (place !== undefined) return picked(place.id, place.name)
  }
  if (typed === "") return nothingPicked
  const found = await communesFor(tx, typed)
  // Five figures are a postal code first: another commune's own number may be the same ones.
  const posted = found.filter(({ codes }) => codes.includes(typed.replaceAll(/\s/g, "")))
  const exact = found.filter(({ label }) => label === typed)
  const named = found.filter(({ label }) => plain(label.replace(/ \([^)]*\)$/, "")) === plain(typed))
  const [only] =
    exact.length === 1
      ? exact
      : named.length === 1
        ? named
        : posted.length === 1
          ? posted
          : found.length === 1
            ? found
            : []
  if (only !== undefined) return picked(only.id, only.label)
  return {
    id: "",
    typed,
    choices: (posted.length > 0 ? posted : found).map(({ id, label, postalCodes }) => ({
      id,
      label: postalCodes === "" ? label : `${label}, ${postalCodes}`,
    })),
  }
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim()
}
