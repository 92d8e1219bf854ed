import { randomUUID } from "node:crypto"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { expect, it } from "vitest"
import { findCentre } from "#modules/centre/index.server.ts"
import { personErased, personKind } from "#modules/directory/index.server.ts"
import { read, write } from "#platform/db/index.server.ts"
import { useSigningSecret } from "#platform/http/installation.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import { readPdfText } from "#platform/pdf/read-pdf-text.server.ts"
import { repointReferences } from "#platform/references/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { accountCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "./index.server.ts"
import { certificateState } from "./domain/certificate.ts"
import { certificatesPdf } from "./formats/certificate-pdf.server.ts"
import { paperSheet } from "./formats/paper-sheet.server.ts"
import { certifyJob } from "./jobs/certify.job.server.ts"
import { certificateAddresses, isCertificateLink } from "./operations/certificate-addresses.server.ts"
import { registerCertificateDetails } from "./operations/certificate-details.ts"
import { correctPresence } from "./operations/correct-presence.server.ts"
import { forgetNames } from "./operations/forget-names.server.ts"
import { issueCertificate } from "./operations/issue-certificate.server.ts"
import { requestCertificates } from "./operations/request-certificates.server.ts"
import { revokeCertificate } from "./operations/revoke-certificate.server.ts"
import { sendCertificates } from "./operations/send-certificates.server.ts"
import { takeSignature } from "./operations/take-signature.server.ts"
import { validateSheet } from "./operations/validate-sheet.server.ts"
import { attendedBy } from "./queries/attended.server.ts"
import { certificatesOf, findCertificate, ownCertificates } from "./queries/certificates.server.ts"
import { findActivity } from "./queries/find-activity.server.ts"
import { ownAttendance } from "./queries/own-attendance.server.ts"
import type { BuiltSession } from "./testing/build-session.ts"
import { buildSession } from "./testing/build-session.ts"

const database = await useDatabase()
useSigningSecret("a secret of thirty-two characters")
registerCertificateDetails(async () => ({ objectives: ["Lire"], foreseenMinutes: 840, trainers: ["Alix Forma"] }))
const signatory = "Ousmane Delpuech, directeur"

it("a job cut short makes each certificate once, and sends each once; asked for again, it makes nothing", async () => {
  const session = await signedSession(["Ana", "Bo", "Cy", "Di"])
  const [ana] = session.people
  await database.asOwner("update directory.person set email = 'ana@exemple.test' where id = $1", [ana?.personId])
  const { runId } = done(await requestCertificates(session.staff, { ...session.own, signatory, send: true }))
  const run = (signal: AbortSignal) =>
    certifyJob.run({
      caller: systemCaller("test"),
      input: { centreId: session.centreId, runId },
      now: new Date(),
      signal,
    })
  await run(cutAfter(2))
  expect(await numbers(session)).toHaveLength(2)
  // The process that died left one at work: two take it up again at once.
  await Promise.all([run(new AbortController().signal), run(new AbortController().signal)])
  const made = await numbers(session)
  expect(made).toHaveLength(4)
  expect(new Set(made).size).toBe(4)
  const mails = await database.asOwner("select 1 from platform.mail_to_send where recipient = 'ana@exemple.test'")
  expect(mails).toHaveLength(1)
  const again = done(await requestCertificates(session.staff, { ...session.own, signatory, send: true }))
  await certifyJob.run({
    caller: systemCaller("test"),
    input: { centreId: session.centreId, runId: again.runId },
    now: new Date(),
    signal: new AbortController().signal,
  })
  expect(await numbers(session)).toEqual(made)
})

it("made without being sent, certificates are sent later, one or all, each once; one that was corrected since stays", async () => {
  const session = await signedSession(["Eva", "Flo", "Guy", "Hao"])
  const [eva, flo, guy] = session.people
  for (const [at, one] of [eva, flo, guy].entries())
    await database.asOwner("update directory.person set email = $1 where id = $2", [
      `tard-${at}@exemple.test`,
      one?.personId,
    ])
  const made: string[] = []
  for (const { id } of session.people)
    made.push(done(await issueCertificate(session.staff, { ...session.own, participationId: id, signatory })).number)
  const correction = {
    ...session.key(1),
    id: randomUUID(),
    attendeeId: guy?.id,
    present: false,
    reason: "Partie à midi",
  }
  done(await correctPresence(session.staff, correction))
  const nothing = { refusal: "attendance_refused_nothing_to_send" }
  const one = { ...session.own, number: made[0] }
  expect(done(await sendCertificates(session.staff, one))).toEqual({ sent: 1 })
  expect(await sendCertificates(session.staff, one)).toMatchObject(nothing)
  for (const at of [2, 3])
    expect(await sendCertificates(session.staff, { ...session.own, number: made[at] })).toMatchObject(nothing)
  const both = await Promise.all([0, 1].map(() => sendCertificates(session.staff, session.own)))
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(["done", "refused"])
  const mails = await database.asOwner<{ recipient: string }>(
    "select recipient from platform.mail_to_send where recipient like 'tard-%' order by recipient",
  )
  expect(mails.map(({ recipient }) => recipient)).toEqual(["tard-0@exemple.test", "tard-1@exemple.test"])
  const sent = (await read(session.staff, (tx) => certificatesOf(tx, session.own))).filter(({ sentAt }) => sentAt)
  expect(sent.map(({ number }) => number).toSorted()).toEqual(made.slice(0, 2).toSorted())
  const audited = await database.asOwner<{ sent: string[] }>(
    "select details -> 'sent' as sent from platform.audit_entry where operation = 'attendance.send-certificates' and subject_id = $1",
    [session.own.activityId],
  )
  expect(audited.map((line) => line.sent)).toEqual([[made[0]], [made[1]]])
})

it("a correction makes a certificate say so; the new one has another number, the old one was replaced; a withdrawn one too", async () => {
  const session = await signedSession(["Ana", "Bo"])
  const [ana] = session.people
  const own = { ...session.own, participationId: ana?.id, signatory }
  const first = done(await issueCertificate(session.staff, own)).number
  expect(done(await issueCertificate(session.staff, own))).toMatchObject({ number: first, isNew: false })
  done(
    await correctPresence(session.staff, {
      ...session.key(1),
      id: randomUUID(),
      attendeeId: ana?.id,
      present: false,
      reason: "Partie à midi",
    }),
  )
  expect(await stateOf(session, first)).toBe("corrected")
  const second = done(await issueCertificate(session.staff, own)).number
  expect(second).not.toBe(first)
  expect([await stateOf(session, first), await stateOf(session, second)]).toEqual(["replaced", "valid"])
  const certificate = await read(session.staff, (tx) => findCertificate(tx, second.toLowerCase().replaceAll("-", " ")))
  expect(certificate).toMatchObject({ minutes: 180, content: { days: [{ date: "2026-11-12", halves: ["morning"] }] } })
  expect(await revokeCertificate(session.staff, { ...session.own, number: second, reason: "" })).toMatchObject({
    kind: "invalid",
  })
  done(await revokeCertificate(session.staff, { ...session.own, number: second, reason: "Erreur de nom" }))
  expect(await stateOf(session, second)).toBe("revoked")
  await expect(
    database.asOwner("set role maillage_app; update attendance.certificate set minutes = 999"),
  ).rejects.toThrow("permission denied")
  await database.asOwner("reset role")
  expect(isCertificateLink(second, certificateAddresses(second).document.split("/").at(-1) ?? "")).toBe(true)
  expect(isCertificateLink(first, certificateAddresses(second).document.split("/").at(-1) ?? "")).toBe(false)
})

it("who did not sign has no certificate, nor has anybody before the sheets are validated", async () => {
  const session = await buildSession(database, ["Ana"])
  const own = { ...session.own, participationId: session.people[0]?.id, signatory }
  const nobody = { refusal: "attendance_refused_nobody_attended" }
  expect(await requestCertificates(session.staff, { ...session.own, signatory })).toMatchObject(nobody)
  for (const at of [0, 1]) done(await validateSheet(session.staff, session.key(at)))
  expect(await issueCertificate(session.staff, own)).toMatchObject(nobody)
})

it("the documents say who, what, when and how long, tagged, the same each time; on paper, lines to sign", async () => {
  const session = await signedSession(["Ana", "Bo"])
  for (const { id } of session.people)
    done(await issueCertificate(session.staff, { ...session.own, participationId: id, signatory }))
  const [all, centre, activity, whole] = await read(session.staff, async (tx) => [
    await certificatesOf(tx, session.own),
    await findCentre(tx, session.centreId),
    await findActivity(tx, session.own.activityId),
    await session.whole(),
  ])
  if (centre === undefined || activity === undefined) throw new Error("Nothing to print.")
  const [one, other] = [await certificatesPdf(all, centre), await certificatesPdf(all, centre)]
  if (one.kind !== "pdf" || other.kind !== "pdf") throw new Error(JSON.stringify([one, other]))
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
  const pages = await textOf(one.bytes)
  expect(pages).toHaveLength(2)
  for (const text of [
    "Attestation de fin de formation",
    "Alix Ana",
    "Alix Forma",
    "14 h",
    "Lire",
    signatory,
    all[0]?.number ?? "?",
  ])
    expect(pages[0]).toContain(text)
  expect(pages[0]).toMatch(/6\sh/)
  const paper = await paperSheet(activity, centre, whole, new Date("2026-11-12T08:00:00Z"))
  if (paper.kind !== "pdf") throw new Error(JSON.stringify(paper))
  const sheet = (await textOf(paper.bytes)).join(" ")
  for (const text of ["Alix Ana", "Alix Bo", "Signature de la personne qui anime", "certifie sa présence"])
    expect(sheet).toContain(text)
})

it("the person sees and takes away their own; erased, names and drawings go and the facts stay; drawings go after five years", async () => {
  const session = await signedSession(["Ana", "Bo"])
  const [ana, bo] = session.people
  for (const { id } of session.people)
    done(await issueCertificate(session.staff, { ...session.own, participationId: id, signatory }))
  const holder = accountCaller()
  const accountId = holder.actor.kind === "account" ? holder.actor.accountId : ""
  await database.asOwner("insert into account.account (id, display_name, locale) values ($1, 'Alix Ana', 'fr')", [
    accountId,
  ])
  await database.asOwner("update directory.person set account_id = $1 where id = $2", [accountId, ana?.personId])
  const own = await read(holder, async (tx) => ({
    certificates: await ownCertificates(tx, accountId),
    data: await ownAttendance(tx, accountId),
  }))
  expect(own.certificates.map(({ name }) => name)).toEqual(["Alix Ana"])
  expect(own.data.signatures.map(({ drawing }) => drawing)).toEqual([drawing, drawing])
  const person = { centreId: session.centreId, personId: ana?.personId ?? "" }
  await write(systemCaller("test").actor, (tx) =>
    personErased.tell(tx, { ...person, addresses: [], names: [] }, systemCaller("test")),
  )
  const rows = await database.asOwner<{ drawing: string | null; state: string }>(
    "select drawing, state from attendance.signature where person_id = $1",
    [ana?.personId],
  )
  expect(rows).toEqual([
    { drawing: null, state: "kept" },
    { drawing: null, state: "kept" },
  ])
  const [certificate] = await database.asOwner(
    "select name, minutes from attendance.certificate where person_id = $1",
    [ana?.personId],
  )
  expect(certificate).toEqual({ name: null, minutes: 360 })
  const later = new Date()
  later.setUTCFullYear(later.getUTCFullYear() + 5, later.getUTCMonth(), later.getUTCDate() + 1)
  expect(done(await forgetNames(systemCaller("test"), {}, { now: later })).drawings).toBeGreaterThanOrEqual(2)
  const [left] = await database.asOwner(
    "select count(*)::int as n from attendance.signature where person_id = $1 and drawing is null",
    [bo?.personId],
  )
  expect(left).toEqual({ n: 2 })
})

it("two people who are one: what both signed stands once, on the line that stays", async () => {
  const session = await signedSession(["Ana", "Anna"])
  const [ana, anna] = session.people
  done(await issueCertificate(session.staff, { ...session.own, participationId: anna?.id, signatory }))
  await write(session.staff.actor, (tx) =>
    repointReferences(tx, session.staff, personKind, anna?.personId ?? "", ana?.personId ?? ""),
  )
  const rows = await database.asOwner<{ attendee: string; person: string; state: string }>(
    "select attendee_id as attendee, person_id as person, state from attendance.signature where centre_id = $1 order by half, state",
    [session.centreId],
  )
  const line = { attendee: ana?.id, person: ana?.personId }
  expect(rows).toEqual(["kept", "second", "kept", "second"].map((state) => ({ ...line, state })))
  expect((await read(session.staff, (tx) => attendedBy(tx, session.own))).map(({ minutes }) => minutes)).toEqual([360])
  const [certificate] = await read(session.staff, (tx) => certificatesOf(tx, session.own))
  expect(certificate?.replacedAt).not.toBeNull()
})

const drawing = "M20 100l50 -30 40 20"

/** A day that everybody signed, validated. */
async function signedSession(names: string[]): Promise<BuiltSession> {
  const session = await buildSession(database, names)
  for (const at of [0, 1]) {
    for (const { id } of session.people)
      done(await takeSignature(session.staff, { ...session.key(at), id: randomUUID(), attendeeId: id, drawing }))
    done(await validateSheet(session.staff, session.key(at)))
  }
  return session
}

async function numbers({ own }: BuiltSession): Promise<string[]> {
  const rows = await database.asOwner<{ number: string }>(
    "select number from attendance.certificate where activity_id = $1 order by number",
    [own.activityId],
  )
  return rows.map(({ number }) => number)
}

async function stateOf({ staff, own }: BuiltSession, number: string) {
  return await read(staff, async (tx) => {
    const certificate = await findCertificate(tx, number)
    const attended = (await attendedBy(tx, own)).find((one) => one.participationId === certificate?.participationId)
    return certificate && certificateState(certificate, attended)
  })
}

async function textOf(bytes: Uint8Array): Promise<string[]> {
  const path = join(mkdtempSync(join(tmpdir(), "certificate-")), "document.pdf")
  writeFileSync(path, bytes)
  const read = await readPdfText(path)
  rmSync(dirname(path), { recursive: true })
  if (read.kind !== "text") throw new Error(read.reason)
  return read.pages.map((page) => page.replaceAll(/\s+/g, " "))
}

/** Says that the process stops once it was asked so many times. */
function cutAfter(times: number): AbortSignal {
  let asked = 0
  return {
    get aborted() {
      asked += 1
      return asked > times
    },
  } as AbortSignal
}

function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value
}
