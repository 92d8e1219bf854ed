export interface Person {
  centreId: string
  id: string
  givenName: string
  familyName: string
  email: string | null
  phone: string
  mobile: string
  territoryId: string | null
  note: string
  presentation: string
  /** An account is linked: the person sees and corrects this sheet. */
  hasAccount: boolean
  version: number
}

/** A person as pages name them: "Nour Castaing". */
export function personLabel({ givenName, familyName }: { givenName: string; familyName: string }): string {
  return givenName === "" ? familyName : `${givenName} ${familyName}`
}
