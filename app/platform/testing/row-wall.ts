import type { Role } from "./sample-address.ts"

export type AccountRole = Exclude<Role, "visitor">

/** Two centres and the people of each, whose identifiers the rows of the tables refer to. */
export interface World {
  /** The centre of professional, staff and centreAdministrator. */
  centre: string
  /** The centre of staffElsewhere. */
  elsewhere: string
  accounts: Record<AccountRole, string>
}

/** How a table behind row security is put to the test. */
export interface RowWall {
  /** SQL, run by the owner, that puts rows in the table: some that a role may see and some that it may not. */
  rows(world: World): string
  /** Which rows each role is to see, as a condition of SQL said apart from the policy; a role that is absent sees none. */
  seen(world: World): Partial<Record<Role, string>>
}

/** In a module's `testing/row-walls.ts`: every table of its schema with forced row security, by its name ("account.address"). */
export type RowWalls = Record<string, RowWall>

/** For a table with `centre_id` that the staff of that centre reads, its administrators included, and nobody else. */
export function staffOfCentre({ centre, elsewhere }: World): Partial<Record<Role, string>> {
  return {
    staffElsewhere: `centre_id = '${elsewhere}'`,
    staff: `centre_id = '${centre}'`,
    centreAdministrator: `centre_id = '${centre}'`,
    installationAdministrator: "true",
  }
}

/** For a table that only the installation itself reads. */
export function nobody(): Partial<Record<Role, string>> {
  return {}
}
