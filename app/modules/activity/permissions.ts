import { centreAdministrator, permissionTable, staff } from "#platform/permissions/index.ts"

export const permissions = permissionTable({
  /** Lines of the ledger, their slots, who took part. */
  "activity.record": staff,
  /** Figures of a centre and of the network of centres, with the rows behind them. */
  "activity.read-figures": staff,
  /** Figures announced elsewhere, to be shown beside. */
  "activity.announce": staff,
  "activity.freeze-year": centreAdministrator,
})
