import { sweepPages } from "./setup/sweep-pages.ts"

await sweepPages("fr")
