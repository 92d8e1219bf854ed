export const supportStates = ["open", "paused", "closed"] as const
export type SupportState = (typeof supportStates)[number]

/** A support as its page and the lists show it. */
export interface Support {
  id: string
  centreId: string
  title: string
  purpose: string
  territoryId: string | null
  structureIds: string[]
  themeIds: string[]
  officerIds: string[]
  fromOn: string
  untilOn: string | null
  state: SupportState
  published: boolean
  seriesId: string
  nextStep: string
  nextOn: string | null
  nextOwnerId: string | null
  version: number
}

/** A line of the list: names instead of identifiers. */
export interface SupportLine {
  id: string
  title: string
  territory: string
  structures: string[]
  themes: string[]
  officers: string[]
  state: SupportState
  fromOn: string
  untilOn: string | null
  nextStep: string
  nextOn: string | null
  entries: number
  lastOn: string | null
}
