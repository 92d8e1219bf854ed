import { loadWithoutPages } from "./without-pages.ts"

loadWithoutPages()
await import("./sign-in/measure.ts")
