type Mode = "on_site" | "remote" | "mixed"
type Status = "planned" | "held" | "cancelled"

export interface MeetingSlot {
  id: string
  date: string
  starts: string | null
  ends: string | null
  minutes: number
  state: "planned" | "held" | "cancelled"
}

/** A date of a network, as the ledger has it. */
export interface Meeting {
  activityId: string
  title: string
  status: Status
  mode: Mode
  place: string
  visibility: "public" | "registered" | "network" | "staff"
  firstDate: string
  slots: MeetingSlot[]
}

/** The first that is still to come, today included. */
export function nextMeeting(meetings: readonly Meeting[], today: string): Meeting | undefined {
  const coming = meetings.filter(({ status, slots }) => status === "planned" && lastDate(slots) >= today)
  return coming.toSorted((one, other) => one.firstDate.localeCompare(other.firstDate))[0]
}

function lastDate(slots: readonly MeetingSlot[]): string {
  return (
    slots
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? ""
  )
}
