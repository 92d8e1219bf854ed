export { asInstallation } from "./as-installation.server.ts"
export { closeDatabase, databaseUrl, openDatabase, read, write } from "./database.server.ts"
export type { Tx } from "./tx.ts"
export { tables } from "./tx.ts"
