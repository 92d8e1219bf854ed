import { openWithToken, signInToken } from "./links.server.ts"
import { forgetWithBrowser } from "./short-session.server.ts"

/** Opens a session for the holder of this address, who has just shown a secret that only they had: the cookies, for this browser and a day. */
export async function openFor(email: string, headers: Headers): Promise<Headers> {
  const opened = await openWithToken(await signInToken(email), headers)
  if (opened === undefined) throw new Error("A session that was just allowed did not open.")
  return await forgetWithBrowser(opened.headers)
}
