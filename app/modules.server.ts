// What the modules bring to the whole: one line per module. Importing a door registers its jobs, events and references.
import "./modules/activity/index.server.ts"
import "./modules/agenda/index.server.ts"
import "./modules/attendance/index.server.ts"
import "./modules/catalogue/index.server.ts"
import "./modules/circulation/index.server.ts"
import "./modules/exchange/index.server.ts"
import "./modules/directory/index.server.ts"
import "./modules/networks/index.server.ts"
import "./modules/support/index.server.ts"
import "./modules/report/index.server.ts"
import { territoryReference } from "./modules/territory/index.server.ts"
import "./modules/training/index.server.ts"
import "./modules/vocabulary/index.server.ts"
import type { ReferenceData } from "./platform/db/reference.server.ts"

export const references: ReferenceData[] = [territoryReference]
