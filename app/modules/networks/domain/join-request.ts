export interface RequestLine {
  id: string
  name: string
  email: string
  structure: string
  message: string
  askedAt: Date
  /** Who of the directory has this address, and nobody else. */
  known: { id: string; name: string } | null
}
