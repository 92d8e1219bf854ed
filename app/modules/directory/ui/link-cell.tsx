/** The cell of a table that is a link: where it leads and what it says, from the row; with a word after it where there is one. */
export function linkCell<Row>(to: (row: Row) => string, label: (row: Row) => string, after?: (row: Row) => string) {
  return function LinkCell(row: Row) {
    return (
      <>
        <a href={to(row)}>{label(row)}</a>
        {after?.(row)}
      </>
    )
  }
}
