import type { ItemPage } from "#modules/agenda/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { training } from "../tables.server.ts"

/** Where the agenda sends whoever wants more of a session: the programme of its course, once it is public. */
export async function pageOfSession(tx: Tx, activityId: string): Promise<ItemPage | undefined> {
  const course = await training(tx)
    .selectFrom("training.course_session as s")
    .innerJoin("training.course as c", "c.id", "s.course_id")
    .select("c.slug")
    .where("s.activity_id", "=", activityId)
    .where("c.state", "<>", "draft")
    .executeTakeFirst()
  if (course === undefined) return undefined
  return { label: m.training_programme_of_session(), href: href("/formations/:slug", { slug: course.slug }) }
}
