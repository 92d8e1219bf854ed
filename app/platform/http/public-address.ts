import { BlockList, isIP } from "node:net"

// What the registries of special addresses (RFC 6890 and its updates) keep from the public Internet.
const closed4: [network: string, prefix: number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
]
// Within the public addresses 2000::/3: protocols that wrap an IPv4 address, documentation.
const closed6: [network: string, prefix: number][] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
]

const closed = new BlockList()
for (const [network, prefix] of closed4) closed.addSubnet(network, prefix, "ipv4")
for (const [network, prefix] of closed6) closed.addSubnet(network, prefix, "ipv6")
const open6 = new BlockList()
open6.addSubnet("2000::", 3, "ipv6")

/** True for an IP address of the public Internet; false for those of this machine, of a private network, and for what is no address. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !closed.check(address, "ipv4")
  return family === 6 && !address.includes("%") && open6.check(address, "ipv6") && !closed.check(address, "ipv6")
}
