import type { SampleAddresses } from "#platform/testing/sample-address.ts"
import { everyone } from "#platform/testing/sample-address.ts"

export const sampleAddresses: SampleAddresses = {
  "/territoires": [{ open: everyone }, { open: everyone, search: "?q=st+denis", sameTitleAs: "/territoires" }],
}
