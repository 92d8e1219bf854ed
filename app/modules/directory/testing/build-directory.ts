import { createCentre } from "#modules/centre/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { callerWithRole } from "#platform/testing/callers.ts"
import { createPerson } from "../operations/create-person.server.ts"
import { createStructure } from "../operations/create-structure.server.ts"

export interface BuiltCentre {
  centreId: string
  slug: string
  staff: Caller
}

let built = 0

/** A centre with somebody of its staff. */
export async function buildCentre(): Promise<BuiltCentre> {
  built += 1
  const made = await createCentre(systemCaller("test"), {
    name: `Centre d’essai ${built}`,
    shortName: `Essai ${built}`,
    presentation: "",
    coverage: [],
    openingHours: { week: {}, exceptions: [] },
    streetAddress: "",
    phone: "",
    email: "",
    website: "",
    accent: "ink",
  })
  if (made.kind !== "done") throw new Error(`No centre for the test: ${JSON.stringify(made)}`)
  return { centreId: made.value.id, slug: made.value.slug, staff: callerWithRole("staff", made.value.id) }
}

/** A structure, written whatever is probably the same; answers its identifier. */
export async function buildStructure(given: Record<string, unknown> = {}): Promise<string> {
  const made = await createStructure(systemCaller("test"), {
    name: "Les Passeurs de mots",
    kind: "association",
    evenSo: true,
    ...given,
  })
  if (made.kind !== "done") throw new Error(`No structure for the test: ${JSON.stringify(made)}`)
  return made.value.structureId
}

/** A person of a centre; answers the identifier. */
export async function buildPerson(
  { centreId, staff }: BuiltCentre,
  given: Record<string, unknown> = {},
): Promise<string> {
  const made = await createPerson(staff, {
    centreId,
    givenName: "Nour",
    familyName: "Castaing",
    evenSo: true,
    ...given,
  })
  if (made.kind !== "done") throw new Error(`No person for the test: ${JSON.stringify(made)}`)
  return made.value.personId
}
