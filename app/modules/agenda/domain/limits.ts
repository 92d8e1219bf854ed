/** So many attempts within so many minutes: forms by network and by address, links by network. */
export const askingLimit = { name: "enrol-network", attempts: 60, minutes: 60 }
export const addressLimit = { name: "enrol-address", attempts: 12, minutes: 60 }
export const linkLimit = { name: "enrol-link-network", attempts: 240, minutes: 15 }
