import { open } from "node:fs/promises"
import { redirect } from "react-router"
import type { CentrePage } from "#modules/centre/index.server.ts"
import type { ReceivedFile } from "#platform/files/index.server.ts"
import { discardFile, receiveForm } from "#platform/files/index.server.ts"
import { href } from "#platform/http/href.ts"
import { field } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { PictureType } from "../domain/block.ts"
import { pictureTypeOf } from "../domain/block.ts"
import { writeBlock } from "../operations/write-block.server.ts"
import type { TypedBlock } from "../ui/block-form.tsx"

export interface NotSaved {
  typed: TypedBlock
  errors: Record<string, string[]>
  conflict: boolean
}

/** Saves the form of a text and goes back to its chapter; or what was typed, with what is wrong. */
export async function saveBlock(
  { caller, centre }: CentrePage,
  request: Request,
  { year, blockId }: { year: number; blockId: string },
): Promise<NotSaved> {
  const { fields, files } = await receiveForm(request)
  const file = files["picture"]
  const others = Object.values(files).filter((one) => one !== file)
  try {
    const typed: TypedBlock = {
      chapter: field(fields, "chapter"),
      title: field(fields, "title"),
      body: field(fields, "body"),
      pictureAlt: field(fields, "pictureAlt"),
      pictureCaption: field(fields, "pictureCaption"),
    }
    const mediaType = file === undefined ? undefined : await readPictureType(file)
    if (file !== undefined && mediaType === undefined)
      return { typed, errors: { picture: [m.report_error_picture()] }, conflict: false }
    const outcome = await writeBlock(caller, {
      ...typed,
      centreId: centre.id,
      year,
      blockId,
      version: field(fields, "version"),
      withoutPicture: field(fields, "withoutPicture") === "yes",
      ...(file === undefined || mediaType === undefined ? {} : { picture: { mediaType, file } }),
    })
    if (outcome.kind === "done")
      throw redirect(
        `${href("/travail/rapport/:annee", { annee: String(year) })}?centre=${centre.slug}&fait=1#texte-${outcome.value.blockId}`,
      )
    // A page shown again cannot hold the file that was chosen: it would be left out without a word.
    const again = file === undefined ? {} : { picture: [m.report_error_picture_again()] }
    if (outcome.kind === "invalid") return { typed, errors: { ...again, ...outcome.errors }, conflict: false }
    const conflict = outcome.refusal === "report_refused_changed_meanwhile"
    return { typed, errors: { "": [refusalSentence(outcome)], ...again }, conflict }
  } finally {
    // What was kept is no longer there to discard.
    await Promise.all([...others, ...(file === undefined ? [] : [file])].map(discardFile))
  }
}

async function readPictureType(file: ReceivedFile): Promise<PictureType | undefined> {
  const handle = await open(file.path)
  try {
    const start = Buffer.alloc(12)
    const { bytesRead } = await handle.read(start, 0, 12, 0)
    return pictureTypeOf(start.subarray(0, bytesRead))
  } finally {
    await handle.close()
  }
}
