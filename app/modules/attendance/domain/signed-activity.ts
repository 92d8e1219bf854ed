export interface SignedActivity {
  id: string
  centreId: string
  title: string
  kind: string
  place: string
  status: "planned" | "held" | "cancelled"
  mode: "on_site" | "remote" | "mixed"
  /** Of its slots that are not cancelled. */
  minutes: number
}
