import type { SampleAddresses } from "#platform/testing/sample-address.ts"
import { everyone, installationRoles } from "#platform/testing/sample-address.ts"

const administrators = ["centreAdministrator", "installationAdministrator"] as const
const slug = "passerelles-midi"

export const sampleAddresses: SampleAddresses = {
  "/centres": { open: everyone },
  "/centres/:slug": { open: everyone, parameters: { slug } },
  "/travail/centre": { open: administrators },
  "/travail/centre/:slug": { open: administrators, parameters: { slug } },
  "/travail/centres/nouveau": { open: installationRoles },
}
