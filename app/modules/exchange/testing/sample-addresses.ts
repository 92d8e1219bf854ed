import type { SampleAddresses } from "#platform/testing/sample-address.ts"
import { everyone } from "#platform/testing/sample-address.ts"

export const sampleAddresses: SampleAddresses = {
  "/oai": { open: everyone, search: "?verb=Identify", kind: "file" },
  "/sru": { open: everyone, search: "?operation=searchRetrieve&version=1.2&query=quartier", kind: "file" },
}
