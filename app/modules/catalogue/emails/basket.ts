import { renderLetter, signInSettings } from "#modules/account/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { basketLine } from "../domain/basket-line.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { wholeTitle } from "../domain/shown-names.ts"
import { sharedBasketAddress } from "../ui/basket-address.ts"
import { recordAddress } from "../ui/catalogue-address.ts"

type MailedRecord = { permanentId: string; description: RecordDescription; shelfMarks: string }

/** The mail of a basket: what a reader put aside, each document with its address, and a link to the list. */
export async function basketMail(records: readonly MailedRecord[]) {
  const { origin } = signInSettings()
  const lines = records.map(({ permanentId, description, shelfMarks }) => {
    const line = [wholeTitle(description), ...basketLine(description)].join(", ")
    const where = shelfMarks === "" ? [] : [m.catalogue_basket_shelf_marks({ shelfMarks })]
    return [line, ...where, `${origin}${recordAddress(permanentId)}`].join("\n")
  })
  const count = records.length
  return await renderLetter({
    subject: m.catalogue_basket_mail_subject({ count }),
    before: [m.catalogue_basket_mail_hello(), m.catalogue_basket_mail_text({ count })],
    button: {
      label: m.catalogue_basket_mail_button(),
      url: origin + sharedBasketAddress(records.map(({ permanentId }) => permanentId)),
    },
    after: [...lines, m.catalogue_basket_mail_after()],
  })
}
