import { createAccount } from "#modules/account/index.server.ts"
import { findCentreBySlug } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import type { CentreRole } from "#platform/session/actor.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { mainCentreSlug } from "./centre.ts"
import type { Demonstration } from "./index.ts"

export interface DemonstrationSignIn {
  /** The key of the message that names what this person does. */
  roleKey: (typeof people)[number]["roleKey"]
  email: string
  password: string
}

const password = "quatre mots pour essayer"

/** Invented people; an account that is there already stays as it is. */
export const demonstration: Demonstration = { name: "account", create }

async function create(caller: Caller): Promise<void> {
  for (const { displayName, email, centre, role, installationAdministrator } of people) {
    const found = await read(caller, (tx) => findCentreBySlug(tx, centre))
    if (found === undefined) throw new Error(`The centre ${centre} of the demonstration is missing.`)
    const roles: { centreId: string; role: CentreRole }[] = role === undefined ? [] : [{ centreId: found.id, role }]
    const made = await createAccount(caller, { displayName, email, password, roles, installationAdministrator })
    if (made.kind !== "done") throw new Error(`The account ${email} of the demonstration: ${JSON.stringify(made)}`)
  }
}

const people = [
  {
    roleKey: "account_demonstration_centre_administrator",
    displayName: "Maïwenn Sarrazac",
    email: "administration@exemple.test",
    centre: mainCentreSlug,
    role: "administrator",
    installationAdministrator: false,
  },
  {
    roleKey: "account_demonstration_director",
    displayName: "Ousmane Delpuech",
    email: "direction@exemple.test",
    centre: mainCentreSlug,
    role: "administrator",
    installationAdministrator: false,
  },
  {
    roleKey: "account_demonstration_documentalist",
    displayName: "Élodie Fontanille",
    email: "documentation@exemple.test",
    centre: mainCentreSlug,
    role: "staff",
    installationAdministrator: false,
  },
  {
    roleKey: "account_demonstration_project_officer",
    displayName: "Yanis Bouscatel",
    email: "mission@exemple.test",
    centre: mainCentreSlug,
    role: "staff",
    installationAdministrator: false,
  },
  {
    roleKey: "account_demonstration_professional",
    displayName: "Rosa-Lou Castaing",
    email: "professionnelle@exemple.test",
    centre: mainCentreSlug,
    role: "professional",
    installationAdministrator: false,
  },
  {
    roleKey: "account_demonstration_other_centre",
    displayName: "Gwendal Riou-Tanguy",
    email: "estuaires@exemple.test",
    centre: "estuaires",
    role: "staff",
    installationAdministrator: false,
  },
  {
    roleKey: "account_demonstration_installation_administrator",
    displayName: "Inès Malaval",
    email: "installation@exemple.test",
    centre: mainCentreSlug,
    role: undefined,
    installationAdministrator: true,
  },
] as const

/** Who can sign in to the demonstration, for the console and the front page to say. */
export const demonstrationSignIns: DemonstrationSignIn[] = people.map(({ roleKey, email }) => ({
  roleKey,
  email,
  password,
}))
