import type { EmbeddedFailure } from "#platform/db/embedded/failure.ts"
import type { MigrationProblem } from "#platform/db/migrate.server.ts"
import { m } from "#platform/messages/index.ts"

/** Why the embedded database does not run, and what to do. */
export function embeddedSentence(failure: EmbeddedFailure): string {
  switch (failure.kind) {
    case "already-running":
      return failure.address === null
        ? m.platform_boot_already_running_busy({ pid: failure.pid ?? "?", folder: failure.folder })
        : m.platform_boot_already_running({ address: failure.address })
    case "disk-full":
      return m.platform_boot_disk_full(failure)
    case "other-version":
      return m.platform_boot_other_version(failure)
    case "not-writable":
      return m.platform_boot_not_writable(failure)
    case "no-binaries":
      return m.platform_boot_no_binaries(failure)
    case "failed":
      return m.platform_boot_failed(failure)
  }
}

/** Why the schema could not be brought up to date, and what to do. */
export function migrationSentence({ problem, details }: { problem: MigrationProblem; details: string }): string {
  return migrationSentences[problem]({ details })
}

const migrationSentences: Record<MigrationProblem, (failure: { details: string }) => string> = {
  unreachable: m.platform_boot_database_unreachable,
  "too-old": m.platform_boot_database_too_old,
  "not-utf8": m.platform_boot_database_not_utf8,
  "may-not-create-roles": m.platform_boot_database_roles,
  "newer-than-this-version": m.platform_boot_database_newer,
  broken: m.platform_boot_database_broken,
}
