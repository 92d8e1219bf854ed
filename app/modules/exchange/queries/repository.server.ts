import { changeDates, recordChanges } from "#modules/catalogue/index.server.ts"
import { listCentres } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { publicOrigin, settingsMail } from "#platform/http/installation.server.ts"
import { m } from "#platform/messages/index.ts"
import type { OaiRepository } from "../formats/oai/write-identify.ts"

// Reserved for examples (RFC 2606 and 6761): no administrator reads them, and the protocol's validator refuses them.
const nobodysMail = /@(?:.+\.)?(?:example(?:\.(?:com|net|org))?|test|invalid|localhost|localdomain)$/i

/** What this installation says of itself as a repository: its name, whom to write to, how its records are called. */
export async function describeRepository(tx: Tx, baseUrl: string): Promise<OaiRepository> {
  const centres = await listCentres(tx)
  const [only] = centres
  const { earliest, settled } = await changeDates(tx)
  const [first] = await recordChanges(tx, {}, { after: null, limit: 1 })
  const known = [settingsMail(), ...centres.map(({ email }) => email)].filter((email) => email !== undefined)
  const written = [...new Set(known)].filter((email) => /^\S+@(\S+\.)+\S+$/.test(email))
  const real = written.filter((email) => !nobodysMail.test(email))
  const domain = repositoryDomain()
  return {
    name: only !== undefined && centres.length === 1 ? only.name : m.platform_site_name(),
    baseUrl,
    emails: [real, written, [`administration@${domain}`]].find((emails) => emails.length > 0) ?? [],
    earliest: earliest ?? settled,
    domain,
    sample: oaiIdentifier(first?.permanentId ?? "00000000"),
  }
}

/** The domain of the public address; identifiers must not follow the name by which somebody happened to call. */
export function repositoryDomain(): string {
  const origin = publicOrigin()
  const host = origin === undefined ? "" : new URL(origin).hostname
  return /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/i.test(host) ? host : "maillage.localhost"
}

export function oaiIdentifier(permanentId: string): string {
  return `oai:${repositoryDomain()}:${permanentId}`
}

/** The permanent identifier in one of our OAI identifiers; undefined for anything else. */
export function permanentIdOf(identifier: string): string | undefined {
  const start = `oai:${repositoryDomain()}:`
  return identifier.startsWith(start) ? identifier.slice(start.length) : undefined
}
