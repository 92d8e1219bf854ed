import type { Tx } from "#platform/db/index.server.ts"

/** What a module above says of an activity that its certificates print. */
export interface CertificateDetails {
  /** What one can do afterwards, one line each. */
  objectives: string[]
  /** Minutes that the programme foresees; null when it says none. */
  foreseenMinutes: number | null
  trainers: string[]
}

type Source = (tx: Tx, centreId: string, activityId: string) => Promise<CertificateDetails | undefined>

const sources: Source[] = []

/** Called by a module's server door, once: what its course says, for the certificates of its sessions. */
export function registerCertificateDetails(source: Source): void {
  sources.push(source)
}

/** What the first module that knows this activity says; nothing when none does. */
export async function certificateDetails(tx: Tx, centreId: string, activityId: string): Promise<CertificateDetails> {
  for (const source of sources) {
    const found = await source(tx, centreId, activityId)
    if (found !== undefined) return found
  }
  return { objectives: [], foreseenMinutes: null, trainers: [] }
}
