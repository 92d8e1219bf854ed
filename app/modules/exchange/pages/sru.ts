import { compressedText } from "#platform/http/compressed.server.ts"
import { publicOrigin } from "#platform/http/installation.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { answerSru } from "../queries/answer-sru.server.ts"
import { readArguments } from "../queries/read-arguments.server.ts"
import type { Route } from "./+types/sru"

export async function loader({ context, request }: Route.LoaderArgs) {
  return await answer(context, request)
}

export async function action({ context, request }: Route.ActionArgs) {
  return await answer(context, request)
}

async function answer(context: Route.LoaderArgs["context"], request: Request): Promise<Response> {
  const site = publicOrigin() ?? new URL(request.url).origin
  const text = await answerSru(callerOf(context), await readArguments(request), site)
  return await compressedText(request, text, { headers: { "content-type": "text/xml; charset=utf-8" } })
}
