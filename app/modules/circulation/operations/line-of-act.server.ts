import { m } from "#platform/messages/index.ts"

export interface Act {
  kind: "visit" | "loan"
  id: string
  date: string
  half: string
  minutes: number | null
  people: number
  structureKind: string
  structureId: string | null
  groupName: string
  /** The reader, by the pseudonym that their row's identifier is; null when counted. */
  readerId: string | null
  /** Who they are in the directory of this centre, where that is known. */
  personId: string | null
}

/** What the ledger takes of a visit or a loan: its day and half, who came or how many; never what was read. A loan takes no time. */
export function lineOfAct(act: Act) {
  const { kind, id, date, half, minutes, people, structureKind, structureId, personId } = act
  const title =
    kind === "loan"
      ? m.circulation_ledger_loan()
      : people > 1
        ? m.circulation_ledger_group()
        : m.circulation_ledger_visit()
  return {
    kind,
    title: act.groupName === "" ? title : act.groupName,
    status: "held",
    origin: { kind: `circulation.${kind}`, id },
    slots: [{ date, halves: [half], dayPart: 0, minutes: minutes ?? 0 }],
    participations: [
      { personId, visitorId: personId === null ? act.readerId : null, structureId, structureKind, people },
    ],
  }
}
