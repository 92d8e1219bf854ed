/** A centre as a training body: frames A, B and H of the return, and what Qualiopi is asked for. */
export interface Body {
  activityNumber: string
  siret: string
  naf: string
  legalName: string
  legalForm: string
  street: string
  postalCode: string
  city: string
  publicAddress: boolean
  phone: string
  email: string
  director: string
  directorRole: string
  /** MM-DD. */
  yearStarts: string
  scopes: string[]
  certifying: boolean
  subcontracts: boolean
  workplace: boolean
  version: number
}

export const emptyBody: Body = {
  activityNumber: "",
  siret: "",
  naf: "",
  legalName: "",
  legalForm: "",
  street: "",
  postalCode: "",
  city: "",
  publicAddress: true,
  phone: "",
  email: "",
  director: "",
  directorRole: "",
  yearStarts: "01-01",
  scopes: ["af"],
  certifying: false,
  subcontracts: false,
  workplace: false,
  version: 0,
}

export const identityFields = [
  "activityNumber",
  "siret",
  "naf",
  "legalName",
  "legalForm",
  "street",
  "postalCode",
  "city",
  "phone",
  "email",
  "director",
  "directorRole",
] as const satisfies readonly (keyof Body)[]

/** What frames A and H still lack. */
export function missingIdentity(body: Body): (typeof identityFields)[number][] {
  return identityFields.filter((name) => body[name] === "")
}
