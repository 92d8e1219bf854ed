import { createHmac } from "node:crypto"
import type { Rows, SampleAddresses } from "#platform/testing/sample-address.ts"
import { everyone, signedInRoles, staffRoles } from "#platform/testing/sample-address.ts"

const ofTheCentre = ["staff", "centreAdministrator", "installationAdministrator"] as const
const sheet = { open: ofTheCentre, closed: { staffElsewhere: 404 }, parameters: aSession } as const

export const sampleAddresses: SampleAddresses = {
  "/travail/emargement": { open: staffRoles },
  "/travail/activite/:id/emargement": sheet,
  // Nothing is read there: a telephone sends to it.
  "/travail/activite/:id/emargement/envoi": { open: everyone, status: 405, parameters: aSession, kind: "file" },
  "/travail/activite/:id/emargement/code": sheet,
  "/travail/activite/:id/emargement/saisie": sheet,
  "/travail/activite/:id/emargement/feuille.pdf": { ...sheet, kind: "file" },
  "/travail/activite/:id/attestations": { ...sheet, parameters: aCertifiedSession },
  "/travail/activite/:id/attestations/toutes.pdf": { ...sheet, parameters: aCertifiedSession, kind: "file" },
  "/attestations/:number": [
    { open: everyone, parameters: aCertificate },
    { open: everyone, parameters: { number: "AAAA-AAAA-AAAA" }, status: 404 },
  ],
  "/attestations/:number/:seal": { open: everyone, parameters: aCertificateLink, kind: "file" },
  "/mes-attestations": { open: signedInRoles },
  "/emargement/:secret": [
    { open: everyone, parameters: anOpenLink },
    { open: everyone, parameters: { secret: "inconnu" }, status: 410 },
  ],
}

interface Session {
  id: string
  slot: string
}

/** The session of the demonstration that is planned, its centre's own. */
async function aSession(rows: Rows): Promise<{ id: string }> {
  return { id: (await sessionOf(rows)).id }
}

async function sessionOf(rows: Rows): Promise<Session> {
  const [session] = await rows<Session>(
    `select a.id, slot.id as slot from activity.activity a join centre.centre on centre.id = a.centre_id
       join activity.slot on slot.activity_id = a.id
     where slug = 'passerelles-midi' and a.kind = 'course_session' and 'morning' = any (slot.halves)
     order by (a.status = 'planned') desc, slot.date desc, a.id limit 1`,
  )
  return session ?? { id: "", slot: "" }
}

async function anOpenLink(rows: Rows): Promise<Record<string, string>> {
  const { id, slot } = await sessionOf(rows)
  const turn = 7
  await rows(
    `insert into attendance.sheet (centre_id, slot_id, half, activity_id, opened_at, link_until, link_turn)
     select centre_id, $1, 'morning', $2, now(), now() + interval '1 day', $3 from activity.activity where id = $2
     on conflict (centre_id, slot_id, half) do update set link_until = excluded.link_until, link_turn = excluded.link_turn`,
    [slot, id, turn],
  )
  const bytes = Buffer.concat([Buffer.from(slot.replaceAll("-", ""), "hex"), Buffer.from([0, 0, turn])])
  const text = bytes.toString("base64url")
  return { secret: text + sealed("attendance.sheet", text) }
}

async function aCertifiedSession(rows: Rows): Promise<{ id: string }> {
  const [session] = await rows<{ id: string }>(
    "select activity_id as id from attendance.certificate order by number limit 1",
  )
  return { id: session?.id ?? "" }
}

async function aCertificate(rows: Rows): Promise<{ number: string }> {
  const [certificate] = await rows<{ number: string }>(
    "select number from attendance.certificate order by number limit 1",
  )
  return { number: certificate?.number ?? "" }
}

async function aCertificateLink(rows: Rows): Promise<Record<string, string>> {
  const { number } = await aCertificate(rows)
  return { number, seal: sealed("attendance.certificate", number) }
}

/** As an installation under test seals what it gives out. */
function sealed(purpose: string, text: string): string {
  const seal = createHmac("sha256", "a secret for tests, and for tests only").update(`${purpose}\n${text}`)
  return seal.digest("base64url").slice(0, 22)
}
