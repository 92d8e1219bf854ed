import { findPerson } from "#modules/directory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"

type Person = NonNullable<Awaited<ReturnType<typeof findPerson>>>

/** People of a centre's directory by the identifier asked for; those who are unknown, erased or merged into another are left out. */
export async function peopleToEnrol(tx: Tx, centreId: string, ids: readonly string[]): Promise<Map<string, Person>> {
  const people = new Map<string, Person>()
  for (const id of new Set(ids)) {
    const person = await findPerson(tx, centreId, id)
    if (person?.id === id) people.set(id, person)
  }
  return people
}
