export interface Network {
  id: string
  centreId: string
  seriesId: string
  slug: string
  name: string
  purpose: string
  audience: string
  charter: string
  territoryId: string | null
  contactEmail: string | null
  closedOn: string | null
  version: number
  centre: { slug: string; name: string; timeZone: string }
  animators: { accountId: string; name: string }[]
  conceptIds: string[]
  /** The centres that share it beside the one that leads. */
  partnerCentreIds: string[]
}

/** Words of addresses under /reseaux that no network can bear. */
export const reservedSlugs: ReadonlySet<string> = new Set(["demande", "courriels", "nouveau"])
