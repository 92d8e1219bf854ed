/** The pages a pagination shows, from 1: both ends, the current one and its neighbours; null stands for a gap. */
export function pageWindow(current: number, total: number): (number | null)[] {
  const near = new Set([1, 2, current - 1, current, current + 1, total - 1, total])
  const pages = [...near].filter((page) => page >= 1 && page <= total).sort((a, b) => a - b)
  return pages.flatMap((page, index) => {
    const gap = page - (pages[index - 1] ?? 0) - 1
    if (gap === 0) return [page]
    return gap === 1 ? [page - 1, page] : [null, page]
  })
}
