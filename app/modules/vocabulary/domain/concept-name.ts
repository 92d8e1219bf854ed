export interface ConceptName {
  /** The concept to show: for a merged one, the concept that took its place. */
  id: string
  uri: string
  name: string
}
