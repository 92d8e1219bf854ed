import { randomUUID } from "node:crypto"
import { expect, it } from "vitest"
import { freezeYear, recordActivity } from "#modules/activity/index.server.ts"
import { buildStructure, heldDay } from "#modules/activity/testing/build-ledger.ts"
import { enrolPeople } from "#modules/agenda/index.server.ts"
import { issueCertificate } from "#modules/attendance/operations/issue-certificate.server.ts"
import { takeSignature } from "#modules/attendance/operations/take-signature.server.ts"
import { validateSheet } from "#modules/attendance/operations/validate-sheet.server.ts"
import { attendanceOf } from "#modules/attendance/queries/attendance-of.server.ts"
import { registerReader } from "#modules/circulation/operations/register-reader.server.ts"
import { erasePerson } from "#modules/directory/operations/erase-person.server.ts"
import { importTable } from "#modules/directory/operations/import-table.server.ts"
import { noteConsent } from "#modules/directory/operations/note-consent.server.ts"
import { startImport } from "#modules/directory/operations/start-import.server.ts"
import { writeMandate } from "#modules/directory/operations/write-mandate.server.ts"
import { writeToEntry } from "#modules/directory/operations/write-to-entry.server.ts"
import { addAction } from "#modules/networks/operations/add-action.server.ts"
import { askToJoin } from "#modules/networks/operations/ask-to-join.server.ts"
import { castVotes } from "#modules/networks/operations/cast-votes.server.ts"
import { moveAction } from "#modules/networks/operations/move-action.server.ts"
import { openBallot } from "#modules/networks/operations/open-ballot.server.ts"
import { planMeeting } from "#modules/networks/operations/plan-meeting.server.ts"
import { proposeTopic } from "#modules/networks/operations/propose-topic.server.ts"
import type { BuiltNetwork } from "#modules/networks/testing/build-network.ts"
import { buildMember, buildNetwork, done } from "#modules/networks/testing/build-network.ts"
import { composeReport } from "#modules/report/index.server.ts"
import { writeEntry } from "#modules/support/operations/write-entry.server.ts"
import { writeInterview } from "#modules/support/operations/write-interview.server.ts"
import { writeSupport } from "#modules/support/operations/write-support.server.ts"
import { noteTrainer } from "#modules/training/operations/note-trainer.server.ts"
import { read } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "../app/modules.server.ts"

const database = await useDatabase()
const name = "Quatrebarbes"
const phone = "0598765432"
const drawing = "M20 100l50 -30 40 20"

it("whoever is erased is readable nowhere, and every figure of every year stays", async () => {
  const built = await buildNetwork("Effacement")
  const { centreId, staff, ids } = built
  const member = await buildMember(database, built, name)
  const { personId } = member
  await database.asOwner(
    "update directory.person set given_name = 'Zéphyrine', phone = $2, mobile = $2 where id = $1",
    [personId, phone],
  )
  const [{ email } = { email: "" }] = await database.asOwner<{ email: string }>(
    "select email from directory.person where id = $1",
    [personId],
  )
  await takePartEverywhere(built, member, email)
  done(await freezeYear(built.administrator, { centreId, year: 2017 }))
  const before = await years(built)
  expect((await readable(email)).length).toBeGreaterThan(10)

  done(await erasePerson(staff, { centreId, personId }))

  expect(await readable(email)).toEqual([])
  expect(await years(built)).toEqual(before)
  expect(ids.centreId).toBe(centreId)
})

/** What somebody may be to a centre: member, voter, enrolled, signatory, certified, interviewed, trainer, of the board, in the who's-who, reader, imported. */
async function takePartEverywhere(built: BuiltNetwork, member: Awaited<ReturnType<typeof buildMember>>, email: string) {
  const { centreId, staff, ids } = built
  const { personId, caller, memberId } = member
  const { networkId } = ids
  const person = { personId, structureId: null }
  done(await noteConsent(staff, { centreId, personId, intent: "give", wording: "D’accord" }))
  const [card] = await database.asOwner<{ id: string }>("select id from directory.card where person_id = $1", [
    personId,
  ])
  const letter = { entryId: card?.id, name: "Une lectrice", email: "lectrice@exemple.test", message: "Bonjour à vous." }
  done(await writeToEntry(systemCaller("test"), letter))
  done(await writeMandate(staff, { centreId, personId, college: "Associations", role: "member", fromOn: "2020-01-01" }))
  done(await noteTrainer(staff, { centreId, personId, standing: "external", skills: `${name} anime.` }))
  const asked = { networkId, name: `Zéphyrine ${name}`, email, listed: "", showsEmail: "", accountId: null }
  done(await askToJoin(systemCaller("test"), asked))

  const topicId = done(await proposeTopic(caller, { networkId, title: "Un sujet" })).topicId
  done(await openBallot(staff, { ...ids, closesOn: "2099-01-01", votesEach: 2 }))
  done(await castVotes(caller, { networkId, topicIds: [topicId] }))
  const meeting = {
    ...ids,
    title: "Rencontre",
    date: "2098-12-08",
    morningFrom: "09:30",
    morningTo: "12:30",
    enrols: "yes",
  }
  const { activityId } = done(await planMeeting(staff, meeting))
  done(await enrolPeople(staff, { centreId, activityId, people: [person] }))
  const action = { ...ids, activityId, text: "Écrire", owner: `member:${memberId}` }
  const { actionId } = done(await addAction(staff, action))
  done(await moveAction(caller, { networkId, actionId, state: "done", note: "" }))

  done(await recordActivity(staff, heldDay(centreId, { participations: [{ personId }] })))
  done(
    await writeInterview(staff, { centreId, onDate: "2017-03-14", minutes: 60, personId, question: `${name} demande` }),
  )
  await tellInJournal(built, personId)
  await signFor(built, personId)
  const reader = { centreId, name: `Zéphyrine ${name}`, email, phone, structureKind: "association", suspendedUntil: "" }
  const { readerId } = done(await registerReader(staff, reader))
  await database.asOwner("update circulation.reader set person_id = $2 where id = $1", [readerId, personId])

  const table = { headings: ["Prénom", "Nom", "Mail"], rows: [{ line: 2, cells: ["Zéphyrine", name, email] }] }
  const { runId } = done(await startImport(staff, { centreId, kind: "people", fileName: "a.csv", table }))
  const mapping = ["givenName", "familyName", "email"]
  done(await importTable(staff, { centreId, runId, mapping, dryRun: false }))
}

/** A meeting of a support told in its journal: who was there, and their name in its words. */
async function tellInJournal({ centreId, staff }: BuiltNetwork, personId: string): Promise<void> {
  const structureIds = [await buildStructure(database, "La mairie")]
  const opened = done(await writeSupport(staff, { centreId, title: "Appui", structureIds, fromOn: "2017-01-09" }))
  const entry = {
    centreId,
    supportId: opened.id,
    kind: "meeting",
    onDate: "2017-02-07",
    half: "morning",
    personIds: [personId],
  }
  const words = { title: `Point avec Zéphyrine ${name}`, text: `Mme ${name} relance la mairie.` }
  done(await writeEntry(staff, { ...entry, ...words }))
}

async function signFor({ centreId, staff }: BuiltNetwork, personId: string): Promise<void> {
  const slots = [{ date: "2017-11-13", halves: ["morning"] }]
  const session = heldDay(centreId, {
    kind: "course_session",
    status: "planned",
    slots,
    participations: [{ personId }],
  })
  const [activityId = ""] = done(await recordActivity(staff, session)).ids
  const own = { centreId, activityId }
  const { attendees, halfDays } = await read(staff, (tx) => attendanceOf(tx, own))
  const [attendee, half] = [attendees[0], halfDays[0]]
  if (attendee === undefined || half === undefined) throw new Error("Nobody to sign.")
  const key = { ...own, slotId: half.slotId, half: half.half }
  done(await takeSignature(staff, { ...key, id: randomUUID(), attendeeId: attendee.id, drawing }))
  done(await validateSheet(staff, key))
  done(await issueCertificate(staff, { ...own, participationId: attendee.id, signatory: "La direction" }))
}

/** Where the name, the address or the telephone can be read: every column of text, of lists and of JSON, of every table. */
async function readable(email: string): Promise<string[]> {
  const columns = await database.asOwner<{ table: string; column: string }>(`
    select c.oid::regclass::text as table, quote_ident(a.attname) as column from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
      and format_type(a.atttypid, null) ~ '^(text|character varying|jsonb?|text\\[\\]|bytea|tsvector)'`)
  const found: string[] = []
  for (const { table, column } of columns) {
    // An account is its holder's own: it is erased by them, or with it.
    if (table.startsWith("account.")) continue
    const rows = await database.asOwner(
      `select from ${table} where ${column}::text ilike any ($1) or ${column}::text ~ $2 limit 1`,
      [[`%${name}%`, `%${email}%`], phone],
    )
    if (rows.length > 0) found.push(`${table}.${column}`)
  }
  return found
}

async function years({ centreId, slug }: BuiltNetwork): Promise<unknown> {
  const centre = { id: centreId, slug, name: "Centre" }
  const whole = await read(systemCaller("test"), async (tx) => [
    await composeReport(tx, centre, 2017, { withAmounts: true }),
    await composeReport(tx, centre, 2026, { withAmounts: true }),
  ])
  return whole.map(({ tables }) => tables)
}
