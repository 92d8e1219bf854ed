import { z } from "zod"
import { findRecord } from "#modules/catalogue/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { ReceivedFile } from "#platform/files/index.server.ts"
import { forgetFile, keepFile } from "#platform/files/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { openMeeting } from "../queries/meeting-row.server.ts"
import { networks } from "../tables.server.ts"
import { line, optionalId, ticked } from "./fields.ts"

const of = {
  centreId: z.uuid(),
  networkId: z.uuid(),
  /** Of a meeting, or of the network as a whole. */
  activityId: optionalId,
  title: line(300),
  open: ticked,
}

/** Attaches a record of the catalogue, by its permanent identifier. */
export const attachRecord = operation({
  name: "networks.attach-record",
  permission: permissions["networks.animate"],
  centre: (input) => input.centreId,
  input: z.object({ ...of, permanentId: z.string().max(100) }),
  async run({ tx, now, input, audit }) {
    const record = await findRecord(tx, input.permanentId)
    if (record === undefined) return refused("networks_refused_unknown_record")
    return await attach(
      tx,
      now,
      audit,
      { ...input, title: input.title || record.description.title.slice(0, 300) },
      {
        record_id: record.id,
        record_permanent_id: record.permanentId,
      },
    )
  },
})

/** Attaches a file that was received; members read it by its document, whatever the file's own wall says. */
export const attachFileTo = operation({
  name: "networks.attach-file",
  permission: permissions["networks.animate"],
  centre: (input) => input.centreId,
  input: z.object({ ...of, file: z.custom<ReceivedFile>((file) => typeof file === "object" && file !== null) }),
  async run({ tx, now, input, audit }) {
    const { centreId, file } = input
    if (file.bytes === 0) return refused("networks_refused_empty_file")
    const fileId = await keepFile(tx, file, { centreId, visibility: "staff" })
    return await attach(tx, now, audit, { ...input, title: input.title || file.name }, { file_id: fileId })
  },
})

type Attached = { record_id: string; record_permanent_id: string } | { file_id: string }
type Audit = Parameters<Parameters<typeof operation>[0]["run"]>[0]["audit"]
interface Wanted {
  centreId: string
  networkId: string
  activityId: string | null
  title: string
  open: boolean
}

async function attach(tx: Tx, now: Date, audit: Audit, input: Wanted, attached: Attached) {
  const { centreId, activityId } = input
  const network = await findNetworkById(tx, input.networkId)
  if (network?.centreId !== centreId) return refused("networks_refused_unknown_network")
  if (activityId !== null && (await openMeeting(tx, network, activityId)) === undefined)
    return refused("networks_refused_unknown_meeting")
  const { id } = await networks(tx)
    .insertInto("networks.document")
    .values({
      centre_id: centreId,
      network_id: network.id,
      activity_id: activityId,
      title: input.title,
      open: input.open,
      added_at: now,
      ...attached,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  audit({ subject: { kind: "networks.document", id } })
  return done({ documentId: id })
}

/** Takes a document off a network; a file goes with it. */
export const removeDocument = operation({
  name: "networks.remove-document",
  permission: permissions["networks.animate"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), documentId: z.uuid() }),
  async run({ tx, input, audit }) {
    const gone = await networks(tx)
      .deleteFrom("networks.document")
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.documentId)
      .returning("file_id")
      .executeTakeFirst()
    if (gone === undefined) return refused("networks_refused_unknown_document")
    if (gone.file_id !== null) await forgetFile(tx, gone.file_id)
    audit({ subject: { kind: "networks.document", id: input.documentId } })
    return done({ documentId: input.documentId })
  },
})
