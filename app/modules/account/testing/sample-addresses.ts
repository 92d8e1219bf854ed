import type { SampleAddresses } from "#platform/testing/sample-address.ts"
import { everyone, installationRoles, signedInRoles } from "#platform/testing/sample-address.ts"

export const sampleAddresses: SampleAddresses = {
  "/connexion": { open: ["visitor"], closed: { others: 302 } },
  "/connexion/lien": { open: everyone, search: "?jeton=essai" },
  "/deconnexion": { open: [], closed: { visitor: 302, others: 302 }, kind: "file" },
  "/mot-de-passe": [{ open: everyone }, { open: everyone, search: "?jeton=essai" }],
  "/mon-compte": { open: signedInRoles },
  "/mon-compte/donnees.json": { open: signedInRoles, kind: "file" },
  "/mon-compte/effacement": { open: signedInRoles },
  "/travail/courriels": { open: installationRoles },
}
