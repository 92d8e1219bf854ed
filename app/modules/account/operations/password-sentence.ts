import { m } from "#platform/messages/index.ts"
import type { PasswordProblem } from "../domain/password.ts"
import { passwordMessages } from "./fields.ts"

/** What is wrong with a password, in the language of the running request. */
export function passwordSentence(problem: PasswordProblem): string {
  return m[passwordMessages[problem]]()
}
