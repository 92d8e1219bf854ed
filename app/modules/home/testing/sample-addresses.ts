import type { SampleAddresses } from "#platform/testing/sample-address.ts"
import { everyone, signedInRoles } from "#platform/testing/sample-address.ts"

export const sampleAddresses: SampleAddresses = {
  "/": { open: everyone },
  "/travail": { open: signedInRoles },
  "/recherche": [{ open: everyone }, { open: everyone, search: "?q=ville" }],
  "/a-propos": { open: everyone },
  "/accessibilite": { open: everyone },
  "/robots.txt": { open: everyone, kind: "file" },
  "/sante": { open: everyone, kind: "file" },
  "/*": { open: everyone, status: 404, parameters: { "*": "nulle-part/du-tout" } },
}
