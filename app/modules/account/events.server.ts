import { defineEvent } from "#platform/events/events.server.ts"

/** An account is about to be erased: other modules erase what is personal of it, or leave a pseudonym. */
export const accountErased = defineEvent<{ accountId: string }>("account.account-erased")
