import type { RowWalls, World } from "#platform/testing/row-wall.ts"
import { staffOfCentre } from "#platform/testing/row-wall.ts"

const id = (sign: string) => `0192f000-0000-7000-8000-00000000e${sign}`
// Of the network of the centre, in which the professional is; of one elsewhere; of one elsewhere that the centre shares.
const networks = { own: id("001"), theirs: id("002"), shared: id("003") }
const people = { own: id("011"), theirs: id("012"), shared: id("013"), other: id("014") }
const members = { own: id("021"), theirs: id("022"), shared: id("023"), other: id("024") }
const lines = { own: id("031"), theirs: id("032"), shared: id("033") }
const topics = { own: id("041"), theirs: id("042"), shared: id("043") }

/** Three networks with a member each, the first with two, and a meeting each; asked for by each table, written once. */
function ground({ centre, elsewhere, accounts }: World): string {
  const rows = [
    [centre, "own"],
    [elsewhere, "theirs"],
    [elsewhere, "shared"],
  ] as const
  const each = rows.map(
    ([at, key]) => `
    insert into activity.series (centre_id, id, kind, name) values ('${at}', '${networks[key]}', 'network', '${key}') on conflict do nothing;
    insert into networks.network (centre_id, id, series_id, slug, name) values ('${at}', '${networks[key]}', '${networks[key]}', 'reseau-${key}', '${key}')
      on conflict do nothing;
    insert into directory.person (centre_id, id, family_name, search_name, account_id) values
      ('${at}', '${people[key]}', 'A', 'a', ${key === "own" ? `'${accounts.professional}'` : "null"}) on conflict do nothing;
    insert into networks.member (centre_id, id, network_id, person_id, from_on, mail_key) values
      ('${at}', '${members[key]}', '${networks[key]}', ${personOf(key, accounts.professional)}, '2017-01-01', 'cle-des-essais-du-mur-${key}') on conflict do nothing;
    insert into activity.activity (centre_id, id, kind, title, status, chapter) values
      ('${at}', '${lines[key]}', 'network_meeting', 'A', 'held', 'networks') on conflict do nothing;
    insert into networks.meeting (centre_id, activity_id, network_id) values ('${at}', '${lines[key]}', '${networks[key]}') on conflict do nothing;
    insert into networks.topic (centre_id, id, network_id, title, proposed_at) values
      ('${at}', '${topics[key]}', '${networks[key]}', 'A', now()) on conflict do nothing;
    insert into networks.ballot (centre_id, id, network_id, votes_each, closes_on, opened_at) values
      ('${at}', '${networks[key]}', '${networks[key]}', 3, '2017-02-01', now()) on conflict do nothing;
    insert into networks.action (centre_id, id, network_id, activity_id, text, state_on) values
      ('${at}', '${lines[key]}', '${networks[key]}', '${lines[key]}', 'A', '2017-02-01') on conflict do nothing;`,
  )
  return `${each.join("")}
    insert into directory.person (centre_id, id, family_name, search_name) values ('${centre}', '${people.other}', 'B', 'b') on conflict do nothing;
    insert into networks.member (centre_id, id, network_id, person_id, from_on, mail_key) values
      ('${centre}', '${members.other}', '${networks.own}', '${people.other}', '2017-01-01', 'cle-des-essais-du-mur-autre') on conflict do nothing;
    insert into networks.network_centre (network_id, centre_id) values ('${networks.shared}', '${centre}') on conflict do nothing;`
}

/** Of the professional's own sheet there may be one already. */
function personOf(key: "own" | "theirs" | "shared", professional: string): string {
  return key === "own" ? `(select id from directory.person where account_id = '${professional}')` : `'${people[key]}'`
}

/** What is kept among members: those of the network, its staff, and the staff of the centres that share it. */
const inside = ({ centre, elsewhere }: World) => ({
  professional: `network_id = '${networks.own}'`,
  staffElsewhere: `centre_id = '${elsewhere}'`,
  staff: `centre_id = '${centre}' or network_id = '${networks.shared}'`,
  centreAdministrator: `centre_id = '${centre}' or network_id = '${networks.shared}'`,
  installationAdministrator: "true",
})

/** The same, and what is open to everyone. */
function insideOrOpen(world: World, open: string) {
  const seen = Object.entries(inside(world)).map(([role, condition]) => [role, `${condition} or ${open}`])
  return { visitor: open, ...Object.fromEntries(seen) }
}

const keys = ["own", "theirs", "shared"] as const
const centreOf = ({ centre, elsewhere }: World, key: (typeof keys)[number]) => (key === "own" ? centre : elsewhere)

/** One row for each network. */
function onEach(world: World, insert: (centre: string, key: (typeof keys)[number]) => string): string {
  return `${ground(world)} ${keys.map((key) => insert(centreOf(world, key), key)).join(";")}`
}

export const rowWalls: RowWalls = {
  "networks.member": {
    rows: ground,
    seen: (world) => ({ ...staffOfCentre(world), professional: `id = '${members.own}'` }),
  },
  "networks.card": {
    rows: (world) =>
      onEach(
        world,
        (centre, key) => `insert into networks.card (centre_id, member_id, network_id, person_id, name, listed) values
          ('${centre}', '${members[key]}', '${networks[key]}', '${people[key]}', 'A', ${key === "theirs"})`,
      ),
    seen: (world) => insideOrOpen(world, "listed"),
  },
  "networks.join_request": {
    rows: (world) => `${ground(world)}
      insert into networks.join_request (centre_id, network_id, name, email, account_id, locale, state, secret_hash, asked_at) values
      ('${world.centre}', '${networks.own}', 'A', 'a@exemple.test', null, 'fr', 'waiting', 'a', now()),
      ('${world.elsewhere}', '${networks.theirs}', 'A', 'b@exemple.test', '${world.accounts.professional}', 'fr', 'waiting', 'b', now())`,
    seen: (world) => ({
      ...staffOfCentre(world),
      professional: `account_id = '${world.accounts.professional}'`,
    }),
  },
  "networks.topic": { rows: ground, seen: inside },
  "networks.vote": {
    rows: (world) => `${ground(world)}
      insert into networks.vote (centre_id, ballot_id, topic_id, member_id) values
      ('${world.centre}', '${networks.own}', '${topics.own}', '${members.own}'),
      ('${world.centre}', '${networks.own}', '${topics.own}', '${members.other}')`,
    // Nobody sees how somebody else voted: not the staff either.
    seen: () => ({ professional: `member_id = '${members.own}'` }),
  },
  "networks.agenda_item": {
    rows: (world) =>
      onEach(
        world,
        (
          centre,
          key,
        ) => `insert into networks.agenda_item (centre_id, activity_id, network_id, position, title, minutes, open) values
          ('${centre}', '${lines[key]}', '${networks[key]}', 0, 'A', 10, ${key === "theirs"})`,
      ),
    seen: (world) => insideOrOpen(world, "open"),
  },
  "networks.excuse": {
    rows: (world) => `${ground(world)}
      insert into networks.excuse (centre_id, activity_id, member_id) values
      ('${world.centre}', '${lines.own}', '${members.own}'), ('${world.centre}', '${lines.own}', '${members.other}'),
      ('${world.elsewhere}', '${lines.theirs}', '${members.theirs}')`,
    seen: (world) => ({ ...staffOfCentre(world), professional: `member_id = '${members.own}'` }),
  },
  "networks.minutes": {
    rows: (world) => `${onEach(
      world,
      (
        centre,
        key,
      ) => `insert into networks.minutes (centre_id, activity_id, network_id, published_at, open, edited_at) values
          ('${centre}', '${lines[key]}', '${networks[key]}', now(), ${key === "theirs"}, now())`,
    )};
      insert into activity.activity (centre_id, id, kind, title, status, chapter) values
        ('${world.centre}', '${id("034")}', 'network_meeting', 'A', 'held', 'networks');
      insert into networks.meeting (centre_id, activity_id, network_id) values ('${world.centre}', '${id("034")}', '${networks.own}');
      insert into networks.minutes (centre_id, activity_id, network_id, published_at, open, edited_at) values
        ('${world.centre}', '${id("034")}', '${networks.own}', null, true, now())`,
    // A draft is for the staff of the centre that leads.
    seen: (world) => ({
      ...insideOrOpen(world, "(open and published_at is not null)"),
      professional: `published_at is not null and (network_id = '${networks.own}' or open)`,
    }),
  },
  "networks.decision": {
    rows: (world) =>
      onEach(
        world,
        (centre, key) => `insert into networks.decision (centre_id, activity_id, network_id, text) values
          ('${centre}', '${lines[key]}', '${networks[key]}', 'A')`,
      ),
    seen: inside,
  },
  "networks.action": { rows: ground, seen: inside },
  "networks.action_step": {
    rows: (world) =>
      onEach(
        world,
        (centre, key) => `insert into networks.action_step (centre_id, action_id, network_id, at, state) values
          ('${centre}', '${lines[key]}', '${networks[key]}', now(), 'open')`,
      ),
    seen: inside,
  },
  "networks.document": {
    rows: (world) =>
      onEach(
        world,
        (centre, key) => `insert into networks.document (centre_id, network_id, title, file_id, open, added_at) values
          ('${centre}', '${networks[key]}', 'A', platform.new_id(), ${key === "theirs"}, now())`,
      ),
    seen: (world) => insideOrOpen(world, "open"),
  },
}
