import { Button } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"

type Props = {
  permanentId: string
  title: string
  inBasket: boolean
  /** Where to come back to: the address of this page. */
  back: string
}

/** Puts a record in the basket, or takes it out again: a form of its own, on a list or on the page of a record. */
export function BasketButton({ permanentId, title, inBasket, back }: Props) {
  return (
    <form method="post" action={href("/panier")}>
      <input type="hidden" name="retour" value={back} />
      <input type="hidden" name={inBasket ? "retirer" : "ajouter"} value={permanentId} />
      <Button tone="quiet" small>
        {inBasket ? m.catalogue_basket_remove() : m.catalogue_basket_add()}
        <span className="sr-only"> {title}</span>
      </Button>
    </form>
  )
}
