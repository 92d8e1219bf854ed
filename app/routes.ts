// The site's table of contents: one line per module. Each page stands once in French and once under /en.
import type { RouteConfig } from "@react-router/dev/routes"
import { routes as account } from "./modules/account/routes.ts"
import { routes as activity } from "./modules/activity/routes.ts"
import { routes as agenda } from "./modules/agenda/routes.ts"
import { routes as attendance } from "./modules/attendance/routes.ts"
import { routes as catalogue } from "./modules/catalogue/routes.ts"
import { routes as centre } from "./modules/centre/routes.ts"
import { routes as circulation } from "./modules/circulation/routes.ts"
import { routes as directory } from "./modules/directory/routes.ts"
import { routes as exchange } from "./modules/exchange/routes.ts"
import { routes as home } from "./modules/home/routes.ts"
import { routes as networks } from "./modules/networks/routes.ts"
import { routes as report } from "./modules/report/routes.ts"
import { routes as support } from "./modules/support/routes.ts"
import { routes as territory } from "./modules/territory/routes.ts"
import { routes as training } from "./modules/training/routes.ts"
import { routes as vocabulary } from "./modules/vocabulary/routes.ts"
import { inBothLanguages } from "./platform/http/localized-routes.ts"

export default inBothLanguages([
  ...account,
  ...catalogue,
  ...centre,
  ...circulation,
  ...directory,
  ...activity,
  ...networks,
  ...support,
  ...report,
  ...training,
  ...agenda,
  ...attendance,
  ...territory,
  ...vocabulary,
  ...exchange,
  ...home,
]) satisfies RouteConfig
