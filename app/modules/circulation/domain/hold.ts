/** Somebody who waits for a document, or for whom one is set aside. */
export interface Hold {
  id: string
  recordId: string
  title: string
  readerId: string | null
  name: string | null
  email: string | null
  locale: "fr" | "en"
  state: "waiting" | "set_aside"
  copyId: string | null
  setAsideUntil: string | null
  queuedAt: Date
}
