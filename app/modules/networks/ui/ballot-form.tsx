import { Button, DateField, FieldRow, Form, NumberField } from "#platform/design/index.ts"
import { addDays } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"
import type { Ballot } from "../domain/ballot.ts"

type Props = { ballot: (Ballot & { isOpen: boolean }) | null; today: string; errors: Record<string, string[]> }

/** Opens a ballot, or ends the one that runs. */
export function BallotForm({ ballot, today, errors }: Props) {
  const isOpen = ballot?.isOpen === true
  return (
    <Form>
      <FieldRow>
        <DateField
          name="closesOn"
          label={m.networks_ballot_closes_on()}
          value={isOpen ? ballot.closesOn : addDays(today, 14)}
          error={errors["closesOn"]}
        />
        {isOpen ? null : (
          <NumberField
            name="votesEach"
            label={m.networks_ballot_votes_each()}
            value={ballot?.votesEach ?? 3}
            error={errors["votesEach"]}
          />
        )}
      </FieldRow>
      <div className="actions-bar">
        {isOpen ? (
          <>
            <Button name="intent" value="close">
              {m.networks_ballot_close()}
            </Button>
            <Button tone="secondary" name="intent" value="prolong">
              {m.networks_ballot_prolong()}
            </Button>
          </>
        ) : (
          <Button name="intent" value="open">
            {m.networks_ballot_open_button()}
          </Button>
        )}
      </div>
    </Form>
  )
}
