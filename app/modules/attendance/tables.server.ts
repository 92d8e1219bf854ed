import { tables } from "#platform/db/index.server.ts"
import type { DB } from "./schema.ts"

export const attendance = tables<DB>
