export type { Manifest } from "./manifest.ts"
export type { RestoreProblem } from "./restore-backup.server.ts"
export { restoreBackup } from "./restore-backup.server.ts"
export { writeBackup } from "./write-backup.server.ts"
