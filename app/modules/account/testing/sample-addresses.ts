import { createHash } from "node:crypto"
import type { Rows, SampleAddresses } from "#platform/testing/sample-address.ts"
import { everyone, installationRoles, signedInRoles } from "#platform/testing/sample-address.ts"

const administrators = ["centreAdministrator", "installationAdministrator"] as const

export const sampleAddresses: SampleAddresses = {
  // Who is signed in already is led further.
  "/connexion": { open: ["visitor"], closed: { others: 302 } },
  "/connexion/lien": { open: everyone, search: "?jeton=essai" },
  "/deconnexion": { open: [], closed: { visitor: 302, others: 302 }, kind: "file" },
  "/mot-de-passe": { open: everyone },
  "/invitation/:token": [
    { open: everyone, parameters: pendingInvitation },
    { open: everyone, parameters: { token: "inconnu" }, status: 410 },
  ],
  // Gone as soon as the installation has an administrator.
  "/installation/demarrage": { open: [], closed: { visitor: 404, others: 404 }, search: "?code=AAAA-BBBB-CCCC-DDDD" },
  "/mon-compte": { open: signedInRoles },
  "/mon-compte/donnees.json": { open: signedInRoles, kind: "file" },
  "/mon-compte/effacement": { open: signedInRoles },
  "/travail/equipe": { open: administrators },
  "/travail/equipe/:slug": { open: administrators, parameters: { slug: "passerelles-midi" } },
  "/travail/courriels": { open: installationRoles },
  "/travail/courriels/:id": { open: installationRoles, parameters: waitingMail },
}

async function pendingInvitation(rows: Rows): Promise<Record<string, string>> {
  const token = "invitation-pour-les-essais"
  const hash = createHash("sha256").update(token).digest("hex")
  await rows(
    `insert into account.invitation (centre_id, email, role, token_hash, expires_at)
     select id, 'nouvelle@exemple.test', 'staff', $1, now() + interval '1 day' from centre.centre where slug = 'passerelles-midi'
     on conflict do nothing`,
    [hash],
  )
  return { token }
}

async function waitingMail(rows: Rows): Promise<Record<string, string>> {
  const [mail] = await rows<{ id: string }>(
    `insert into platform.outbox_mail (recipient, subject, text, html)
     values ('nouvelle@exemple.test', 'Essai <b>gras</b>', 'Voir http://localhost/essai', '<p>Voir</p>') returning id`,
  )
  return { id: mail?.id ?? "" }
}
