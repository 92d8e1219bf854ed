/** The title of a meeting on its network's own pages: without the network's name and the sign after it. */
export function meetingTitle(title: string, networkName: string): string {
  if (!title.startsWith(networkName)) return title
  const rest = /^\s*[:,;.–—-]\s*(\S.*)$/.exec(title.slice(networkName.length))?.[1]
  return rest === undefined ? title : rest.charAt(0).toUpperCase() + rest.slice(1)
}
