// The demonstration installation: one line per module, in the order of the import table. Everything goes through operations.
import type { Caller } from "#platform/session/caller.ts"
import { demonstration as account } from "./account.ts"
import { demonstration as activity } from "./activity.ts"
import { demonstration as agenda } from "./agenda.ts"
import { demonstration as attendance } from "./attendance.ts"
import { demonstration as catalogue } from "./catalogue.ts"
import { demonstration as centre } from "./centre.ts"
import { demonstration as circulation } from "./circulation.ts"
import { demonstration as directory } from "./directory.ts"
import { demonstration as networks } from "./networks.ts"
import { demonstration as recordFiles } from "./record-files.ts"
import { demonstration as report } from "./report.ts"
import { demonstration as support } from "./support.ts"
import { demonstration as territory } from "./territory.ts"
import { demonstration as training } from "./training.ts"
import { demonstration as vocabulary } from "./vocabulary.ts"

/** One module's part of the demonstration; run once, and again from its start if it was interrupted, so it checks what is there. */
export interface Demonstration {
  name: string
  create(caller: Caller): Promise<void>
}

export const demonstrations: Demonstration[] = [
  centre,
  account,
  territory,
  vocabulary,
  directory,
  catalogue,
  recordFiles,
  // Before what writes lines as its days go.
  activity,
  networks,
  circulation,
  support,
  training,
  agenda,
  attendance,
  // Last: it freezes the years that the others have filled.
  report,
]
