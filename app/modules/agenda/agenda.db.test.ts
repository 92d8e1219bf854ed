import { expect, it } from "vitest"
import { changeParticipations, changeStatus, editActivity } from "#modules/activity/index.server.ts"
import { buildPeople, buildStructure } from "#modules/activity/testing/build-ledger.ts"
import { personKind, structureKind } from "#modules/directory/index.server.ts"
import { read, write } from "#platform/db/index.server.ts"
import { repointReferences } from "#platform/references/index.server.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import {
  announceActivity,
  askEnrolment,
  confirmEnrolment,
  enrolPerson,
  findAgendaItem,
  removeEnrolment,
  withdrawEnrolment,
  writeToEnrolled,
} from "./index.server.ts"
import { tieStructure } from "./operations/tie-structure.server.ts"
import { comingInTerritory } from "./queries/coming-in-territory.server.ts"
import { searchComing } from "./queries/search-coming.server.ts"
import type { BuiltActivity } from "./testing/build-agenda.ts"
import { asks, buildAnnounced, done, enrol, keyOf, visitorLink } from "./testing/build-agenda.ts"

const database = await useDatabase()

it("of two who confirm for the last place at once, one has it and the other waits and is told; a withdrawal moves the list", async () => {
  const { activityId } = await buildAnnounced({ capacity: 1 })
  await asks(activityId, "Paule")
  await asks(activityId, "Quentin")
  const keys = [await keyOf(database, activityId, "Paule"), await keyOf(database, activityId, "Quentin")]
  const states = (await Promise.all(keys.map((key) => confirmEnrolment(visitorLink, { key })))).map(
    (one) => done(one).state,
  )
  expect(states.toSorted()).toEqual(["enrolled", "waiting"])
  expect(await places(activityId)).toEqual({ taken: 1, waiting: 1 })
  const first = states.indexOf("enrolled")
  const waits = ["paule@exemple.test", "quentin@exemple.test"][1 - first] ?? ""
  expect(await mails(waits)).toEqual([
    "Confirmez votre inscription : Rencontre d’essai",
    "Liste d’attente : Rencontre d’essai",
  ])
  done(await withdrawEnrolment(visitorLink, { key: keys[first] }))
  expect(await places(activityId)).toEqual({ taken: 1, waiting: 0 })
  expect((await mails(waits)).at(-1)).toBe("Une place est à vous : Rencontre d’essai")
  const reasons = await database.asOwner<{ reason: string }>(
    "select reason from activity.revision where activity_id = $1 and action = 'participations' order by position",
    [activityId],
  )
  expect(reasons.map(({ reason }) => reason)).toEqual(["Inscription", "Désistement", "Inscription"])
})

it("twelve confirm at once for five places: five in the ledger, seven wait, and a larger room takes them in their order", async () => {
  const built = await buildAnnounced({ capacity: 5 })
  const names = Array.from({ length: 12 }, (_, at) => `N${String.fromCharCode(65 + at)}x`)
  for (const name of names) await asks(built.activityId, name)
  const keys = await Promise.all(names.map((name) => keyOf(database, built.activityId, name)))
  const states = await Promise.all(keys.map(async (key) => done(await confirmEnrolment(visitorLink, { key })).state))
  expect(states.filter((state) => state === "enrolled")).toHaveLength(5)
  expect(await participants(built.activityId)).toBe(5)
  const queue = await queueOf(built.activityId)
  const { promoted } = done(await announceActivity(built.staff, { ...own(built), capacity: 9 }))
  expect(promoted).toBe(4)
  expect(await queueOf(built.activityId)).toEqual(queue.slice(4))
  expect(await participants(built.activityId)).toBe(9)
})

it("the same person twice has one place and is told by mail alone; one address may enrol two colleagues", async () => {
  const { activityId } = await buildAnnounced()
  expect(await enrol(database, activityId, "Ana")).toBe("enrolled")
  expect(await asks(activityId, "ANÄ", { email: "ana@exemple.test" })).toEqual({ state: "mail", key: null })
  expect(await places(activityId)).toEqual({ taken: 1, waiting: 0 })
  expect((await mails("ana@exemple.test")).at(-1)).toBe("Vous êtes déjà inscrit·e : Rencontre d’essai")
  await asks(activityId, "Carla", { email: "ana@exemple.test" })
  done(await confirmEnrolment(visitorLink, { key: await keyOf(database, activityId, "Carla") }))
  expect(await places(activityId)).toEqual({ taken: 2, waiting: 0 })
  const people = await database.asOwner<{ person_id: string }>(
    "select person_id from activity.participation where activity_id = $1",
    [activityId],
  )
  expect(new Set(people.map((row) => row.person_id)).size).toBe(2)
})

it("who is known to the centre is recognised by address and name; who is not becomes a person of its directory", async () => {
  const built = await buildAnnounced()
  const [ana] = await buildPeople(database, built.centreId, ["Ana"])
  await database.asOwner("update directory.person set email = 'ana@exemple.test' where id = $1", [ana])
  await enrol(database, built.activityId, "Ana")
  await enrol(database, built.activityId, "Nouveau")
  const people = await database.asOwner<{ id: string; name: string }>(
    `select p.person_id as id, d.family_name as name from activity.participation p join directory.person d on d.id = p.person_id
     where p.activity_id = $1 order by d.family_name`,
    [built.activityId],
  )
  expect(people[0]).toEqual({ id: ana, name: "Ana" })
  expect(people[1]?.name).toBe("Nouveau")
})

it("a session that moves, is cancelled and is held after all: its calendar changes each time, and those enrolled are written to with it", async () => {
  const built = await buildAnnounced()
  await enrol(database, built.activityId, "Ana")
  const [slot] = await database.asOwner<{ id: string }>("select id from activity.slot where activity_id = $1", [
    built.activityId,
  ])
  const head = {
    ...own(built),
    kind: "network_meeting",
    title: "Rencontre d’essai",
    visibility: "public",
    place: "Salle A",
  }
  const moved = { id: slot?.id, date: "2031-03-18", starts: "14:00", ends: "17:00" }
  done(await editActivity(built.staff, { ...head, place: "", version: await version(built), slots: [moved] }))
  expect(await sequence(built)).toBe(1)
  expect((await mails("ana@exemple.test")).at(-1)).toBe("Nouvelle date : Rencontre d’essai")
  const [mail] = await database.asOwner<{ text: string; attachment: { content: string } }>(
    "select text, attachment from platform.mail_to_send where recipient = 'ana@exemple.test' order by created_at desc limit 1",
  )
  expect(mail?.text).toContain("Était annoncé")
  expect(mail?.text).toContain("18 mars 2031")
  expect(mail?.attachment.content).toMatch(
    new RegExp(`UID:${slot?.id}\r\n[^]*SEQUENCE:1\r\n[^]*DTSTART:20310318T130000Z`),
  )
  done(await editActivity(built.staff, { ...head, version: await version(built), slots: [moved], note: "Rien à dire" }))
  expect(await sequence(built)).toBe(2)
  done(await editActivity(built.staff, { ...head, version: await version(built), slots: [moved], note: "Note seule" }))
  expect(await sequence(built)).toBe(2)
  done(await changeStatus(built.staff, { ...own(built), version: await version(built), status: "cancelled" }))
  expect((await mails("ana@exemple.test")).at(-1)).toBe("Annulé : Rencontre d’essai")
  done(await changeStatus(built.staff, { ...own(built), version: await version(built), status: "planned" }))
  expect((await mails("ana@exemple.test")).at(-1)).toBe("Maintenu : Rencontre d’essai")
  expect(await sequence(built)).toBe(4)
  expect(await places(built.activityId)).toEqual({ taken: 1, waiting: 0 })
})

it("staff enrols beyond the places knowingly, removes, and what leaves the ledger by hand leaves the list", async () => {
  const built = await buildAnnounced({ capacity: 1 })
  const [ana, bo, cy] = await buildPeople(database, built.centreId, ["Ana", "Bo", "Cy"])
  const by = (personId: string | undefined, more = {}) => enrolPerson(built.staff, { ...own(built), personId, ...more })
  expect(done(await by(ana))).toMatchObject({ state: "enrolled", already: false })
  expect(done(await by(ana))).toMatchObject({ already: true })
  expect(done(await by(bo, { over: true }))).toMatchObject({ state: "enrolled" })
  const third = done(await by(cy))
  expect(third).toMatchObject({ state: "waiting" })
  expect(await places(built.activityId)).toEqual({ taken: 2, waiting: 1 })
  const [participation] = await database.asOwner<{ id: string }>(
    "select id from activity.participation where activity_id = $1 and person_id = $2",
    [built.activityId, bo],
  )
  const withdrawn = { ...own(built), withdrawn: [participation?.id], reason: "Erreur de saisie" }
  done(await changeParticipations(built.staff, withdrawn))
  expect(await states(built.activityId)).toEqual({ Ana: "enrolled", Bo: "withdrawn", Cy: "waiting" })
  const [anas] = await database.asOwner<{ id: string }>("select id from agenda.enrolment where person_id = $1", [ana])
  done(await removeEnrolment(built.staff, { centreId: built.centreId, enrolmentId: anas?.id, tell: true }))
  expect(await states(built.activityId)).toEqual({ Ana: "withdrawn", Bo: "withdrawn", Cy: "enrolled" })
  expect(await participants(built.activityId)).toBe(1)
})

it("a structure that is unknown stays as typed until staff ties it; then the ledger counts its kind", async () => {
  const built = await buildAnnounced()
  await asks(built.activityId, "Ana", { structure: "Les Tisserands du Bief" })
  done(await confirmEnrolment(visitorLink, { key: await keyOf(database, built.activityId, "Ana") }))
  expect(await kinds(built.activityId)).toEqual(["other"])
  const [row] = await database.asOwner<{ id: string }>("select id from agenda.enrolment where activity_id = $1", [
    built.activityId,
  ])
  const structureId = await buildStructure(database, "Tisserands du Bief")
  done(await tieStructure(built.staff, { centreId: built.centreId, enrolmentId: row?.id, structureId }))
  expect(await kinds(built.activityId)).toEqual(["association"])
  const other = await buildStructure(database, "Tisserands", "school")
  await write(built.staff.actor, (tx) => repointReferences(tx, built.staff, structureKind, structureId, other))
  expect(await database.asOwner("select structure_id from agenda.enrolment where id = $1", [row?.id])).toEqual([
    { structure_id: other },
  ])
})

it("two sheets of one person become one: one enrolment stays, with the place", async () => {
  const built = await buildAnnounced({ capacity: 2 })
  const [ana, anna, cy] = await buildPeople(database, built.centreId, ["Ana", "Anna", "Cy"])
  for (const personId of [ana, anna, cy]) done(await enrolPerson(built.staff, { ...own(built), personId }))
  await write(built.staff.actor, (tx) => repointReferences(tx, built.staff, personKind, anna ?? "", ana ?? ""))
  expect(
    await database.asOwner(
      "select count(*)::int as open from agenda.enrolment where activity_id = $1 and closed_at is null",
      [built.activityId],
    ),
  ).toEqual([{ open: 2 }])
  expect(await participants(built.activityId)).toBe(1)
})

it("what is not open refuses: not for accounts only, not before, not once full without a list, not when it has begun", async () => {
  const ask = (activityId: string, now?: Date) =>
    askEnrolment(
      visitorLink,
      { activityId, familyName: "Ana", email: "ana@exemple.test" },
      now === undefined ? {} : { now },
    )
  const registered = await buildAnnounced({ enrolment: "registered" })
  expect(await ask(registered.activityId)).toMatchObject({ refusal: "agenda_refused_sign_in" })
  const later = await buildAnnounced({ opensOn: "2031-02-01" })
  expect(await ask(later.activityId)).toMatchObject({ refusal: "agenda_refused_closed" })
  const full = await buildAnnounced({ capacity: 1, waitingList: false })
  await enrol(database, full.activityId, "Bo")
  expect(await ask(full.activityId)).toMatchObject({ refusal: "agenda_refused_full" })
  const free = await buildAnnounced()
  // 8:31 in Paris, then 9:31.
  done(await ask(free.activityId, new Date("2031-03-11T07:31:00Z")))
  expect(await ask(free.activityId, new Date("2031-03-11T08:31:00Z"))).toMatchObject({
    refusal: "agenda_refused_closed",
  })
  const key = await keyOf(database, free.activityId, "Ana")
  const late = { now: new Date("2031-03-11T08:31:00Z") }
  expect(await confirmEnrolment(visitorLink, { key }, late)).toMatchObject({ refusal: "agenda_refused_closed" })
  expect(await withdrawEnrolment(visitorLink, { key }, late)).toMatchObject({ refusal: "agenda_refused_has_begun" })
  const draft = await buildAnnounced({ visibility: "staff" })
  expect(await ask(draft.activityId)).toMatchObject({ refusal: "agenda_refused_unknown_activity" })
})

it("a mail to five hundred who are enrolled leaves once for each, with their own link", async () => {
  const built = await buildAnnounced()
  await database.asOwner(
    `insert into agenda.enrolment (centre_id, activity_id, state, family_name, name_key, email, link_key, asked_at, queued_at, enrolled_at)
     select $1, $2, 'enrolled', 'N' || n, 'n' || n, 'n' || n || '@exemple.test', 'cle-d-essai-numero-' || lpad(n::text, 4, '0'), now(), now(), now()
     from generate_series(1, 500) n`,
    [built.centreId, built.activityId],
  )
  const written = await writeToEnrolled(built.staff, {
    ...own(built),
    subject: "Salle",
    text: "On change de salle.\n\nÀ mardi.",
  })
  expect(done(written)).toEqual({ sent: 500 })
  const rows = await database.asOwner<{ recipient: string; text: string }>(
    "select recipient, text from platform.mail_to_send where subject = 'Salle'",
  )
  expect(new Set(rows.map(({ recipient }) => recipient)).size).toBe(500)
  expect(rows.find(({ recipient }) => recipient === "n7@exemple.test")?.text).toContain(
    "/inscriptions/cle-d-essai-numero-0007",
  )
})

it("the search of the site and the page of a territory show what is to come for everyone, and neither drafts, nor what is over or cancelled", async () => {
  const now = new Date("2031-01-10T08:00:00Z")
  const said = { description: "Des brodeuses racontent." }
  const built = await buildAnnounced(said)
  await buildAnnounced({ ...said, visibility: "network" }, { title: "Entre soi" })
  await buildAnnounced({ ...said, visibility: "staff" }, { title: "Brouillon" })
  await buildAnnounced(said, { title: "Hier", slots: [{ date: "2030-12-11", starts: "09:30", ends: "12:30" }] })
  await database.asOwner(
    "update activity.activity set place_ids = array['commune:31555'] where id = $1 or title in ('Entre soi', 'Brouillon', 'Hier')",
    [built.activityId],
  )
  const found = async () =>
    (await read(visitorCaller, (tx) => searchComing(tx, "brodeuse", now, 4))).map(({ item }) => item.title)
  expect(await found()).toEqual(["Rencontre d’essai"])
  const inTerritory = () => read(visitorCaller, (tx) => comingInTerritory(tx, "commune:31555", now))
  expect(await inTerritory()).toMatchObject([
    { text: expect.stringMatching(/Rencontre d’essai$/), href: `/agenda/${built.activityId}` },
  ])
  done(await changeStatus(built.staff, { ...own(built), version: await version(built), status: "cancelled" }))
  expect([await found(), await inTerritory()]).toEqual([[], []])
})

const own = ({ centreId, activityId }: BuiltActivity) => ({ centreId, activityId })

async function places(activityId: string) {
  const item = await read(visitorLink, (tx) => findAgendaItem(tx, activityId))
  return { taken: item?.taken, waiting: item?.waiting }
}

async function sequence({ activityId }: BuiltActivity) {
  return (await read(visitorLink, (tx) => findAgendaItem(tx, activityId)))?.sequence
}

async function version({ activityId }: BuiltActivity) {
  const [row] = await database.asOwner<{ version: number }>("select version from activity.activity where id = $1", [
    activityId,
  ])
  return row?.version
}

async function participants(activityId: string): Promise<number> {
  const [row] = await database.asOwner<{ people: number }>(
    "select count(*)::int as people from activity.participation where activity_id = $1",
    [activityId],
  )
  return row?.people ?? 0
}

async function queueOf(activityId: string): Promise<string[]> {
  const rows = await database.asOwner<{ id: string }>(
    "select id from agenda.enrolment where activity_id = $1 and state = 'waiting' order by queued_at, id",
    [activityId],
  )
  return rows.map(({ id }) => id)
}

async function states(activityId: string): Promise<Record<string, string>> {
  const rows = await database.asOwner<{ name: string; state: string }>(
    "select family_name as name, state from agenda.enrolment where activity_id = $1 order by family_name",
    [activityId],
  )
  return Object.fromEntries(rows.map(({ name, state }) => [name, state]))
}

async function kinds(activityId: string): Promise<string[]> {
  const rows = await database.asOwner<{ kind: string }>(
    "select structure_kind as kind from activity.participation where activity_id = $1",
    [activityId],
  )
  return rows.map(({ kind }) => kind)
}

/** Subjects of the mails that one address was sent, with plain spaces, in their order. */
async function mails(to: string): Promise<string[]> {
  const rows = await database.asOwner<{ subject: string }>(
    "select subject from platform.mail_to_send where recipient = $1 order by created_at, id",
    [to],
  )
  return rows.map(({ subject }) => subject.replaceAll(/[\u00a0\u202f]/g, " "))
}
