import { authInternals } from "./better-auth.server.ts"
import { signInDatabase } from "./pool.server.ts"

/** The id of whoever signs in with this address (as kept by kernel/email.ts); made when there is nobody yet. */
export async function ensureUser(email: string, name: string): Promise<string> {
  const { internalAdapter } = await authInternals()
  const known = await internalAdapter.findUserByEmail(email)
  if (known !== null) return known.user.id
  try {
    // Every way to an account passes through a mail or an administrator: the address counts as verified.
    return (await internalAdapter.createUser({ email, name, emailVerified: true }, { method: "admin" })).id
  } catch (error) {
    // Two invitations accepted at the same moment: the other one made it.
    const other = await internalAdapter.findUserByEmail(email)
    if (other === null) throw error
    return other.user.id
  }
}

export async function hasPassword(userId: string): Promise<boolean> {
  const { internalAdapter } = await authInternals()
  return typeof (await internalAdapter.findCredentialAccount(userId))?.password === "string"
}

/** Gives a user a password, or another one; open sessions stay. */
export async function setPassword(userId: string, password: string): Promise<void> {
  const { internalAdapter, password: hashing } = await authInternals()
  const hash = await hashing.hash(password)
  if ((await internalAdapter.findCredentialAccount(userId)) === null) {
    await internalAdapter.createAccount({ userId, providerId: "credential", accountId: userId, password: hash })
    return
  }
  await internalAdapter.updatePassword(userId, hash)
}

/** Removes a user with passwords and sessions. */
export async function removeUser(userId: string): Promise<void> {
  await signInDatabase().deleteFrom("signin.user").where("id", "=", userId).execute()
}

/** The address that a user signs in with. */
export async function emailOfUser(userId: string): Promise<string> {
  const user = await signInDatabase()
    .selectFrom("signin.user")
    .select("email")
    .where("id", "=", userId)
    .executeTakeFirst()
  return user?.email ?? ""
}
