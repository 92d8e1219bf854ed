// What a participant does over the link of a sheet, for tests and measures outside the module.
export { secretOf } from "../operations/link-secret.server.ts"
export { signByLink } from "../operations/sign-by-link.server.ts"
export { linkedAttendees } from "../queries/linked-attendees.server.ts"
export { sheetOfLink } from "../queries/sheet-of-link.server.ts"
