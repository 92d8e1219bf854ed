export interface Gesture {
  id: string
  kind: "lend" | "return" | "renew"
  title: string
  readerName: string | null
  lentOn: string
  dueOn: string
  returnedOn: string | null
}
