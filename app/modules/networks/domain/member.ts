export interface MemberLine {
  id: string
  personId: string
  /** "" for a pseudonym: this person was erased. */
  name: string
  functions: string[]
  function: string
  fromOn: string
  untilOn: string | null
  isIn: boolean
  wantsMails: boolean
}
