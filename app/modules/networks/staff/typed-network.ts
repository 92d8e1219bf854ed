/** What the form of a network holds, field by field. */
export interface TypedNetwork {
  name: string
  purpose: string
  audience: string
  charter: string
  contactEmail: string
  /** One theme a line. */
  themes: string
  partners: string[]
  closedOn: string
  version: string
}

export const newNetwork: TypedNetwork = {
  name: "",
  purpose: "",
  audience: "",
  charter: "",
  contactEmail: "",
  themes: "",
  partners: [],
  closedOn: "",
  version: "1",
}
