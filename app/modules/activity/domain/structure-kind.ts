/** The directory's kinds of structures, and "none": somebody who comes for nobody, or whose structure is not known. */
export const ledgerStructureKinds = [
  "state",
  "commune",
  "epci",
  "departement",
  "region",
  "public_body",
  "association",
  "school",
  "landlord",
  "company",
  "residents_council",
  "other",
  "none",
] as const
export type LedgerStructureKind = (typeof ledgerStructureKinds)[number]
