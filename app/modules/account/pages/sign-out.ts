import { redirect } from "react-router"
import { href } from "#platform/http/href.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { noteSignIn } from "../operations/note-sign-in.server.ts"
import { signOut } from "../sign-in/sessions.server.ts"
import type { Route } from "./+types/sign-out"

/** Leaving is a form, so that no link or picture can sign somebody out. */
export async function action({ context, request }: Route.ActionArgs) {
  const caller = callerOf(context)
  if (caller.actor.kind === "account") await noteSignIn(caller, { event: "signed-out" })
  throw redirect(href("/"), { headers: await signOut(request.headers) })
}

export function loader() {
  throw redirect(href("/"))
}
