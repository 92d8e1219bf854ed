import { createPerson, findPersonByEmail, findPersonOfAccount } from "#modules/directory/index.server.ts"
import type { RunOutcome, Surroundings } from "#platform/operation/index.server.ts"
import { done } from "#platform/operation/index.server.ts"
import type { EnrolmentRow } from "../queries/enrolment-rows.server.ts"

/**
 * Who enrols, in the centre's directory: the sheet of their account, else the one with this address and family name, else a new sheet. An address
 * shared by an office does not make two colleagues one person.
 */
export async function personFor(
  work: Surroundings,
  enrolment: EnrolmentRow,
): Promise<RunOutcome<{ personId: string }>> {
  const { centreId, accountId, email, givenName, familyName, phone, personId } = enrolment
  if (personId !== null) return done({ personId })
  const own = accountId === null ? undefined : await findPersonOfAccount(work.tx, centreId, accountId)
  const known = own ?? (email === null ? undefined : await findPersonByEmail(work.tx, centreId, email, familyName))
  if (known !== undefined) return done({ personId: known.id })
  return await createPerson.within(work, {
    centreId,
    givenName,
    familyName,
    email: email ?? "",
    phone,
    structureId: enrolment.structureId,
    evenSo: true,
  })
}
