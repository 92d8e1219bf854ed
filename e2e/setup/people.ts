import type { Role } from "#platform/testing/sample-address.ts"
import { roles } from "#platform/testing/sample-address.ts"
import type { Site } from "#platform/testing/site.ts"
import { demonstrationSignIns } from "../../db/demo/account.ts"

export type SignedInRole = Exclude<Role, "visitor">

/** The person of the demonstration who plays each role; `staff` and `centreAdministrator` are of the same centre. */
const people: Record<SignedInRole, string> = {
  professional: "professionnelle@exemple.test",
  staffElsewhere: "estuaires@exemple.test",
  staff: "documentation@exemple.test",
  centreAdministrator: "administration@exemple.test",
  installationAdministrator: "installation@exemple.test",
}

export function emailOf(role: SignedInRole): string {
  return people[role]
}

/** Signs everyone in: the value of the header "Cookie" of each role, undefined for the visitor. */
export async function signInAll(site: Site): Promise<Record<Role, string | undefined>> {
  const cookies: Partial<Record<Role, string>> = {}
  for (const role of roles) {
    if (role !== "visitor") cookies[role] = await signInAs(site, role)
  }
  return { visitor: undefined, ...cookies } as Record<Role, string | undefined>
}

export async function signInAs(site: Site, role: SignedInRole): Promise<string> {
  const person = demonstrationSignIns.find(({ email }) => email === people[role])
  if (person === undefined) throw new Error(`Nobody of the demonstration is ${role}.`)
  return await site.signIn(person.email, person.password)
}
