import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import type { EnrolmentState } from "../domain/enrolment.ts"
import { agenda } from "../tables.server.ts"

/** An enrolment as operations handle it. */
export interface EnrolmentRow {
  id: string
  centreId: string
  activityId: string
  state: EnrolmentState
  givenName: string
  familyName: string
  email: string | null
  phone: string
  structureTyped: string
  structureId: string | null
  personId: string | null
  accountId: string | null
  participationId: string | null
  locale: Locale
  key: string
}

export function selectEnrolments(tx: Tx) {
  return agenda(tx)
    .selectFrom("agenda.enrolment")
    .select([
      "id",
      "centre_id as centreId",
      "activity_id as activityId",
      "given_name as givenName",
      "family_name as familyName",
      "email",
      "phone",
      "structure_typed as structureTyped",
      "structure_id as structureId",
      "person_id as personId",
      "account_id as accountId",
      "participation_id as participationId",
      "link_key as key",
    ])
    .select((row) => [
      row.ref("state").$castTo<EnrolmentState>().as("state"),
      row.ref("locale").$castTo<Locale>().as("locale"),
    ])
}

export async function findEnrolment(tx: Tx, centreId: string, id: string): Promise<EnrolmentRow | undefined> {
  return await selectEnrolments(tx).where("centre_id", "=", centreId).where("id", "=", id).executeTakeFirst()
}

export async function findEnrolmentByKey(tx: Tx, key: string): Promise<EnrolmentRow | undefined> {
  return await selectEnrolments(tx).where("link_key", "=", key).executeTakeFirst()
}
