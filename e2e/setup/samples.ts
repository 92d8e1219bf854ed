import type { Role, Rows, SampleAddress, SampleAddresses } from "#platform/testing/sample-address.ts"
import type { RouteLine } from "./route-table.ts"
import { readRouteTable } from "./route-table.ts"

export interface Sample extends SampleAddress {
  route: RouteLine
  /** Of each dynamic part of the address. */
  values: Record<string, string>
  /** The very address to ask for. */
  path: string
}

const tables = import.meta.glob<{ sampleAddresses: SampleAddresses }>(
  "../../app/modules/*/testing/sample-addresses.ts",
  {
    eager: true,
  },
)

/** The sample addresses of all modules, by route. */
export const sampleAddresses: SampleAddresses = Object.assign(
  {},
  ...Object.values(tables).map((table) => table.sampleAddresses),
)

/** Every route of the site in both languages, with each of its sample addresses. */
export async function readSamples(rows: Rows): Promise<Sample[]> {
  const samples: Sample[] = []
  for (const route of readRouteTable()) {
    for (const sample of [sampleAddresses[route.name] ?? []].flat()) {
      const values = await valuesOf(sample, rows)
      samples.push({ ...sample, route, values, path: `${fillAddress(route.address, values)}${sample.search ?? ""}` })
    }
  }
  return samples
}

/** What this role is to be answered at this address. */
export function expectedStatus(sample: SampleAddress, role: Role): number {
  if (sample.open.includes(role)) return sample.status ?? 200
  const { visitor = 302, others = 403, staffElsewhere = others } = sample.closed ?? {}
  if (role === "visitor") return visitor
  return role === "staffElsewhere" ? staffElsewhere : others
}

/** An address with its dynamic parts in place, each written as an address wants it. */
export function fillAddress(address: string, values: Record<string, string>): string {
  return address.replaceAll(/:(\w+)\??|\*/g, (part, name: string | undefined) => {
    const value = values[name ?? "*"]
    if (value === undefined) throw new Error(`The sample of ${address} gives no value for ${part}.`)
    return name === undefined ? value : encodeURIComponent(value)
  })
}

async function valuesOf({ parameters = {} }: SampleAddress, rows: Rows): Promise<Record<string, string>> {
  return typeof parameters === "function" ? await parameters(rows) : parameters
}
