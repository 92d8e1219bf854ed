import { createHash } from "node:crypto"
import type { Rows, SampleAddresses } from "#platform/testing/sample-address.ts"
import { everyone, staffRoles } from "#platform/testing/sample-address.ts"

const ofTheCentre = ["staff", "centreAdministrator", "installationAdministrator"] as const
// The professional of the demonstration is a member of this one.
const inside = ["professional", ...ofTheCentre] as const
const parameters = { slug: "coordonnateurs-pre" }
const closed = { others: 302 }

export const sampleAddresses: SampleAddresses = {
  "/reseaux": { open: everyone },
  "/reseaux/:slug": { open: everyone, parameters },
  "/reseaux/:slug/rejoindre": { open: everyone, parameters: { slug: "formateurs-vrl" } },
  "/reseaux/demande/:secret": [
    { open: everyone, parameters: aRequest },
    { open: everyone, parameters: { secret: "inconnu" }, status: 410 },
  ],
  "/reseaux/courriels/:key": [
    { open: everyone, parameters: aMailKey },
    { open: everyone, parameters: { key: "inconnue" }, status: 410 },
  ],
  "/reseaux/:slug/espace": { open: inside, closed, parameters },
  "/reseaux/:slug/sujets": { open: inside, closed, parameters },
  "/reseaux/:slug/rencontres/:id": [
    { open: everyone, parameters: (rows) => aMeeting(rows, "held") },
    { open: everyone, parameters: (rows) => aMeeting(rows, "planned") },
  ],
  "/reseaux/:slug/documents/:id": { open: everyone, parameters: aFile, kind: "file" },
  "/travail/reseaux": { open: staffRoles },
  "/travail/reseaux/nouveau": { open: staffRoles },
  "/travail/reseaux/:slug": { open: ofTheCentre, parameters },
  "/travail/reseaux/:slug/modifier": { open: ofTheCentre, parameters },
  "/travail/reseaux/:slug/membres": { open: ofTheCentre, parameters },
  "/travail/reseaux/:slug/documents": { open: ofTheCentre, parameters },
  "/travail/reseaux/:slug/annee.csv": { open: ofTheCentre, parameters, search: "?annee=2017", kind: "file" },
  "/travail/reseaux/:slug/comptes-rendus.txt": { open: ofTheCentre, parameters, kind: "file" },
  "/travail/reseaux/:slug/rencontres/nouvelle": { open: ofTheCentre, parameters },
  "/travail/reseaux/:slug/rencontres/:id": {
    open: ofTheCentre,
    parameters: (rows) => aMeeting(rows, "held"),
  },
  "/travail/reseaux/:slug/rencontres/:id/compte-rendu": {
    open: ofTheCentre,
    parameters: (rows) => aMeeting(rows, "held"),
  },
}

/** The newest meeting of the network in this state. */
async function aMeeting(rows: Rows, status: string): Promise<Record<string, string>> {
  const [meeting] = await rows<{ id: string }>(
    `select a.id from activity.activity a join networks.network n on n.series_id = a.series_id
     where n.slug = $1 and a.status = $2 order by a.id desc limit 1`,
    [parameters.slug, status],
  )
  return { ...parameters, id: meeting?.id ?? "" }
}

async function aRequest(rows: Rows): Promise<Record<string, string>> {
  const secret = "demande-de-reseau-pour-les-essais"
  await rows(
    `insert into networks.join_request (centre_id, network_id, name, email, locale, state, secret_hash, asked_at)
     select centre_id, id, 'Camille Essai', 'nouvelle@exemple.test', 'fr', 'unconfirmed', $1, now() from networks.network where slug = $2
     on conflict do nothing`,
    [createHash("sha256").update(secret).digest("hex"), parameters.slug],
  )
  return { secret }
}

async function aMailKey(rows: Rows): Promise<Record<string, string>> {
  const [member] = await rows<{ key: string }>("select mail_key as key from networks.member order by id limit 1")
  return { key: member?.key ?? "" }
}

/** The file of a document that everyone may read. */
async function aFile(rows: Rows): Promise<Record<string, string>> {
  const [file] = await rows<{ id: string }>("select id from platform.file order by created_at limit 1")
  const id = "0192f000-0000-7000-8000-00000000ef01"
  await rows(
    `insert into networks.document (centre_id, id, network_id, title, file_id, open, added_at)
     select centre_id, $1, id, 'Trame d’invitation', $2, true, now() from networks.network where slug = $3 on conflict do nothing`,
    [id, file?.id ?? null, parameters.slug],
  )
  return { ...parameters, id }
}
