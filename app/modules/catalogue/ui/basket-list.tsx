import { Button, Result, ResultList } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { writeBasket } from "../domain/basket.ts"
import { basketLine } from "../domain/basket-line.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { wholeTitle } from "../domain/shown-names.ts"
import { BasketButton } from "./basket-button.tsx"
import { recordAddress } from "./catalogue-address.ts"
import { documentLang, kindLabel } from "./labels.ts"
import { setWords } from "./set-words.ts"

type Props = {
  records: readonly { permanentId: string; description: RecordDescription; shelfMarks: string }[]
  /** A list that came by an address, not the reader's own. */
  shared: boolean
  back: string
}

/** The documents put aside, each with the way to take it out; a list that somebody sent can be taken over whole. */
export function BasketList({ records, shared, back }: Props) {
  return (
    <>
      <ResultList label={m.catalogue_basket_list()}>
        {records.map(({ permanentId, description, shelfMarks }) => (
          <Result
            key={permanentId}
            kind={kindLabel(description.kind)}
            title={setWords(wholeTitle(description), description.languages[0])}
            titleLang={documentLang(description.languages[0])}
            href={recordAddress(permanentId)}
            meta={basketLine(description).join(" · ") || undefined}
            excerpt={shelfMarks === "" ? undefined : m.catalogue_basket_shelf_marks({ shelfMarks })}
            foot={
              shared ? undefined : (
                <BasketButton permanentId={permanentId} title={wholeTitle(description)} inBasket back={back} />
              )
            }
          />
        ))}
      </ResultList>
      <form method="post" action={href("/panier")} className="print:hidden">
        {shared ? (
          <input type="hidden" name="ajouter" value={writeBasket(records.map(({ permanentId }) => permanentId))} />
        ) : (
          <input type="hidden" name="faire" value="vider" />
        )}
        <Button tone={shared ? "secondary" : "quiet"} small={!shared}>
          {shared ? m.catalogue_basket_take_over() : m.catalogue_basket_clear()}
        </Button>
      </form>
    </>
  )
}
