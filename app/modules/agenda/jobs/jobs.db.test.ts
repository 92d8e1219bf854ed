import { expect, it } from "vitest"
import { personErased } from "#modules/directory/index.server.ts"
import { write } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { enrolPerson, forgetJob, remindJob } from "../index.server.ts"
import { asks, buildAnnounced, done, enrol, keyOf } from "../testing/build-agenda.ts"

const database = await useDatabase()

it("reminds each who holds a place once a stage, however often the job runs; who waits is left in peace", async () => {
  const { activityId } = await buildAnnounced({ capacity: 1 }, { title: "Rappelée" })
  await enrol(database, activityId, "Ana")
  await enrol(database, activityId, "Bo")
  for (const day of ["2031-03-03", "2031-03-04", "2031-03-04", "2031-03-05", "2031-03-10", "2031-03-10", "2031-03-11"])
    await run(remindJob, `${day}T06:30:00Z`)
  const sent = await database.asOwner<{ recipient: string; text: string }>(
    "select recipient, text from platform.mail_to_send where subject like 'Rappel%Rappelée'",
  )
  expect(sent.map(({ recipient }) => recipient)).toEqual(["ana@exemple.test", "ana@exemple.test"])
  expect(sent[0]?.text).toContain(`/inscriptions/${await keyOf(database, activityId, "Ana")}?retrait=1`)
})

it("forgets what was not confirmed after two days, needs after thirty, names and addresses after twelve months; the ledger keeps its count", async () => {
  const { activityId } = await buildAnnounced({ asksAccess: true, asksMeal: true })
  await asks(activityId, "Ana", { accessNeeds: "Boucle magnétique", meal: "Sans porc", phone: "05 61 00 00 00" })
  await database.asOwner("update agenda.enrolment set state = 'enrolled', enrolled_at = now() where activity_id = $1", [
    activityId,
  ])
  await asks(activityId, "Bo")
  const rows = () =>
    database.asOwner(
      "select family_name, email, phone, access_needs, meal from agenda.enrolment where activity_id = $1 order by asked_at",
      [activityId],
    )
  await run(forgetJob, new Date(Date.now() + 47 * 3_600_000).toISOString())
  expect(await rows()).toHaveLength(2)
  await run(forgetJob, new Date(Date.now() + 49 * 3_600_000).toISOString())
  expect(await rows()).toHaveLength(1)
  await run(forgetJob, "2031-04-11T04:00:00Z")
  expect(await rows()).toMatchObject([{ family_name: "Ana", access_needs: "", meal: "", email: "ana@exemple.test" }])
  await run(forgetJob, "2032-03-12T04:00:00Z")
  expect(await rows()).toEqual([{ family_name: "", email: null, phone: "", access_needs: "", meal: "" }])
})

it("somebody who is erased leaves what is to come to who waits, and nothing that names them stays", async () => {
  const built = await buildAnnounced({ capacity: 1 })
  await enrol(database, built.activityId, "Ana")
  await enrol(database, built.activityId, "Bo")
  const [ana] = await database.asOwner<{ personId: string }>(
    `select person_id as "personId" from agenda.enrolment where activity_id = $1 and family_name = 'Ana'`,
    [built.activityId],
  )
  const gone = { centreId: built.centreId, personId: ana?.personId ?? "" }
  await write(built.administrator.actor, (tx) =>
    personErased.tell(tx, { ...gone, addresses: [], names: [] }, built.administrator),
  )
  const rows = await database.asOwner(
    "select state, family_name, email, closed_by from agenda.enrolment where activity_id = $1 order by state",
    [built.activityId],
  )
  expect(rows).toEqual([
    { state: "enrolled", family_name: "Bo", email: "bo@exemple.test", closed_by: null },
    { state: "withdrawn", family_name: "", email: null, closed_by: "erased" },
  ])
  expect(
    done(await enrolPerson(built.staff, { ...built, personId: await personOf("Bo", built.activityId) })).already,
  ).toBe(true)
})

async function personOf(name: string, activityId: string): Promise<string> {
  const [row] = await database.asOwner<{ id: string }>(
    "select person_id as id from agenda.enrolment where family_name = $1 and activity_id = $2",
    [name, activityId],
  )
  return row?.id ?? ""
}

async function run(job: typeof remindJob, at: string): Promise<void> {
  await job.run({ caller: systemCaller("test"), input: {}, now: new Date(at), signal: new AbortController().signal })
}
