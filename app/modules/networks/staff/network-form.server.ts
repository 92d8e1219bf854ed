import { centreNames } from "#modules/centre/index.server.ts"
import { pickTerritory } from "#modules/directory/index.server.ts"
import type { Pick } from "#modules/directory/index.ts"
import { conceptsByLabel } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { TypedNetwork } from "./typed-network.ts"

export interface ReadNetwork {
  typed: TypedNetwork
  territory: Pick
  errors: Record<string, string[]>
  /** As the operations take it. */
  input: Record<string, unknown>
}

/** The form of a network as it was sent, with what could not be understood beside its field. */
export async function readNetworkForm(tx: Tx, fields: FormFields): Promise<ReadNetwork> {
  const partners = fields["partners"] ?? []
  const typed: TypedNetwork = {
    name: field(fields, "name"),
    purpose: field(fields, "purpose"),
    audience: field(fields, "audience"),
    charter: field(fields, "charter"),
    contactEmail: field(fields, "contactEmail"),
    themes: field(fields, "themes"),
    partners: Array.isArray(partners) ? partners : [partners],
    closedOn: field(fields, "closedOn"),
    version: field(fields, "version"),
  }
  const errors: Record<string, string[]> = {}
  const labels = typed.themes.split("\n").flatMap((label) => (label.trim() === "" ? [] : [label.trim()]))
  const found = await conceptsByLabel(tx, labels)
  const unknown = labels.filter((label) => found.get(label)?.length !== 1)
  if (unknown.length > 0) errors["themes"] = [m.networks_error_themes({ themes: unknown.join(", ") })]
  const territory = await pickTerritory(tx, fields, "territory")
  if (territory.typed !== "" && territory.id === "") errors["territory"] = [m.networks_error_not_chosen()]
  const { themes: _, partners: partnerCentreIds, ...rest } = typed
  const conceptIds = labels.flatMap((label) => found.get(label)?.[0]?.id ?? [])
  return { typed, territory, errors, input: { ...rest, partnerCentreIds, conceptIds, territoryId: territory.id } }
}

/** The centres that may share a network of this one. */
export async function partnerChoices(tx: Tx, centreId: string): Promise<{ value: string; label: string }[]> {
  const others = [...(await centreNames(tx)).values()].filter(({ id }) => id !== centreId)
  return others.map(({ id, shortName }) => ({ value: id, label: shortName }))
}
