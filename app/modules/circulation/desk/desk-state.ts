import { localPath } from "#platform/http/href.ts"
import { isDay } from "#platform/kernel/calendar.ts"

/** What the desk keeps between two gestures: whose turn it is, taking back or lending, the day that is typed. */
export interface DeskState {
  centre: string
  /** The home centre and the reader, while one is being served. */
  reader: { centreId: string; id: string } | undefined
  returns: boolean
  /** A past day, or "" for today. */
  date: string
}

export function readDeskState(parameters: URLSearchParams): DeskState {
  const [centreId = "", id = ""] = (parameters.get("lecteur") ?? "").split("_")
  const date = parameters.get("date") ?? ""
  return {
    centre: parameters.get("centre") ?? "",
    reader: id === "" ? undefined : { centreId, id },
    returns: parameters.get("mode") === "retours",
    date: isDay(date) ? date : "",
  }
}

/** The address of the desk in this state, in the language of the page. */
export function deskAddress(state: DeskState): string {
  const parameters = new URLSearchParams()
  if (state.centre !== "") parameters.set("centre", state.centre)
  if (state.returns) parameters.set("mode", "retours")
  if (state.reader !== undefined) parameters.set("lecteur", `${state.reader.centreId}_${state.reader.id}`)
  if (state.date !== "") parameters.set("date", state.date)
  const query = parameters.toString()
  return localPath("/travail/pret") + (query === "" ? "" : `?${query}`)
}
