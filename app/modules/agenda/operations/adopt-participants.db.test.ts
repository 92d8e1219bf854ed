import { expect, it } from "vitest"
import { changeParticipations, recordActivity } from "#modules/activity/index.server.ts"
import { buildLedger, buildPeople } from "#modules/activity/testing/build-ledger.ts"
import { read } from "#platform/db/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "../index.server.ts"
import { enrolmentsOf } from "../queries/enrolments-of.server.ts"
import { findAgendaItem } from "../queries/list-agenda.server.ts"
import { done, enrol, keyOf, visitorLink } from "../testing/build-agenda.ts"
import { announceActivity } from "./announce-activity.server.ts"
import { removeEnrolment } from "./remove-enrolment.server.ts"
import { withdrawEnrolment } from "./withdraw-enrolment.server.ts"

const database = await useDatabase()

it("whoever the ledger expects when an activity is announced is enrolled, counts once and is sent nothing", async () => {
  const { activityId, staff, centreId, people } = await planned(["Ana", "Bo"])
  await database.asOwner("update directory.person set email = 'ana@exemple.test' where id = $1", [people[0]])
  done(await announceActivity(staff, { centreId, activityId, capacity: 3 }))
  // Said again, nobody is enrolled twice.
  done(await announceActivity(staff, { centreId, activityId, capacity: 3 }))
  expect(await listed()).toEqual(["Ana enrolled", "Bo enrolled"])
  expect(await places()).toEqual({ taken: 2, waiting: 0 })
  const mails = () => database.asOwner("select from platform.mail_to_send where recipient = 'ana@exemple.test'")
  expect(await mails()).toHaveLength(0)
  expect(await enrol(database, activityId, "Cy")).toBe("enrolled")
  expect(await enrol(database, activityId, "Dina")).toBe("waiting")
  // Bo withdraws by a link that staff gave them: the place is Dina's.
  done(await withdrawEnrolment(visitorLink, { key: await keyOf(database, activityId, "Bo") }))
  expect(await places()).toEqual({ taken: 3, waiting: 0 })
  // Written in the ledger afterwards: enrolled as well.
  const [eve = ""] = await buildPeople(database, centreId, ["Eve"])
  done(await changeParticipations(staff, { centreId, activityId, added: [{ personId: eve }] }))
  expect(await listed()).toEqual(["Ana enrolled", "Bo withdrawn", "Cy enrolled", "Dina enrolled", "Eve enrolled"])
  // What changes is told to them as to the others.
  done(await removeEnrolment(staff, { centreId, enrolmentId: await enrolmentOf("Ana"), tell: true }))
  expect(await mails()).toHaveLength(1)

  async function enrolmentOf(name: string) {
    const rows = await read(staff, (tx) => enrolmentsOf(tx, centreId, activityId))
    return rows.find((row) => row.name.endsWith(name))?.id
  }
  async function listed() {
    const rows = await read(staff, (tx) => enrolmentsOf(tx, centreId, activityId))
    return rows.map(({ name, state }) => `${name.split(" ").at(-1)} ${state}`).toSorted()
  }
  async function places() {
    const item = await read(staff, (tx) => findAgendaItem(tx, activityId))
    return { taken: item?.taken, waiting: item?.waiting }
  }
})

it("of what is over, those who came are no enrolments", async () => {
  const { activityId, staff, centreId } = await planned(["Ana"], "2020-03-11")
  done(await announceActivity(staff, { centreId, activityId }))
  expect(await read(staff, (tx) => enrolmentsOf(tx, centreId, activityId))).toEqual([])
})

async function planned(names: string[], date = "2031-03-11") {
  const ledger = await buildLedger("Agenda")
  const people = await buildPeople(database, ledger.centreId, names)
  const { ids } = done(
    await recordActivity(ledger.staff, {
      centreId: ledger.centreId,
      kind: "network_meeting",
      title: "Rencontre d’essai",
      slots: [{ date, starts: "09:30", ends: "12:30" }],
      participations: people.map((personId) => ({ personId })),
    }),
  )
  return { ...ledger, activityId: ids[0] ?? "", people }
}
