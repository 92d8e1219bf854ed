const split = (list: string): string[] => list.trim().split(/\s*[;\n]\s*/)

/** The most used come first: picked by rank. */
export const things = split(`
  la politique de la ville; les quartiers prioritaires; la participation des habitants; le renouvellement urbain; la cohésion sociale
  l’éducation; la réussite éducative; l’insertion professionnelle; la santé; la prévention de la délinquance; la mixité sociale
  le logement social; l’accès aux droits; la lutte contre les discriminations; l’égalité entre les femmes et les hommes; la jeunesse
  la médiation sociale; le développement économique; l’emploi; la formation; le contrat de ville; la laïcité; l’illettrisme
  les centres sociaux; la vie associative; le développement social local; l’espace public; la gestion urbaine de proximité; la culture
  le sport; la parentalité; la petite enfance; l’accueil des gens du voyage; l’intégration des immigrés; l’apprentissage du français
  le numérique; la précarité; la pauvreté; l’habitat indigne; la rénovation énergétique; les mobilités; l’alimentation; le vieillissement
  les violences faites aux femmes; le décrochage scolaire; la relation entre l’école et les familles; l’orientation des jeunes
  l’économie sociale et solidaire; l’entrepreneuriat; la santé mentale; les addictions; l’aide alimentaire; l’adolescence
  la sécurité; la tranquillité publique; la police; la justice des mineurs; la mémoire des lieux; le patrimoine; l’art dans la ville
  l’évaluation; l’observation; la démocratie locale; les conseils citoyens; les budgets participatifs; le pouvoir d’agir
  les grands ensembles; les copropriétés dégradées; le peuplement; la ségrégation; la gentrification; la banlieue; le périurbain
  l’environnement; la nature en ville; les jardins partagés; la transition écologique; les déchets; l’eau; l’énergie
  la coopération internationale; les migrations; l’exil; l’asile; la citoyenneté; le vote; la fraternité; le genre; l’enfance
`)

export const publics = split(`
  des habitants; des jeunes; des femmes; des familles; des élus; des professionnels; des associations; des collectivités; des parents
  des élèves; des bailleurs; des enseignants; des travailleurs sociaux; des agents publics; des personnes âgées; des demandeurs d’emploi
  des bénévoles; des services de l’État; des communes; des départements; des médiateurs; des policiers; des entreprises; des chercheurs
`)

export const works = split(`
  enjeux et pratiques; état des lieux; bilan et perspectives; guide méthodologique; retours d’expériences; repères; synthèse des travaux
  rapport d’étude; actes de la journée; une approche territoriale; regards croisés; enquête; outils pour agir; diagnostic partagé
  dix ans après; quelles réponses ?; analyse et propositions; dossier ressource; fiche pratique; recherche-action; étude comparative
`)

export const verbs = split(`
  analyse; présente; interroge; décrit; éclaire; examine; met en lumière; questionne; restitue; propose; compare; retrace; évalue
`)

export const nouns = split(`
  les effets; les enjeux; les pratiques; les conditions; les acteurs; les démarches; les projets; les dispositifs; les limites
  les ressources; les besoins; les attentes; les politiques; les expériences; les trajectoires; les représentations; les partenariats
  les évolutions; les difficultés; les inégalités; les leviers; les résultats; les formes; les méthodes; les outils; les actions
`)

export const sentences = split(`
  Cet ouvrage {verb} {nouns} de {thing} auprès {public} de {place}
  À partir d’entretiens menés auprès {public}, l’auteur {verb} {nouns} liés à {thing}
  Dans le secteur {place}, {thing} et {thing2} mobilisent les équipes depuis {year}
  Ce rapport {verb} {nouns} de {thing} dans les communes autour de {place}
  Le document {verb} {nouns} observés à {place} : {thing}, {thing2}, {rare}
  Une attention particulière est portée à {thing} et à la place {public}
  Les auteurs montrent que {thing} n’efface pas {nouns} de {thing2}
  Réalisée en {year}, cette enquête {verb} {nouns} {public} face à {thing}
  Il s’agit de comprendre comment {thing} transforme {nouns} {public}
  La seconde partie {verb} {nouns} autour de {rare} et de {rare2}
  Des fiches décrivent {nouns} conduites avec {rare} à {place} en {year}
  L’étude porte sur {thing}, aujourd’hui au cœur des projets de {rare} et de {rare2}
  Le quartier {place} sert de terrain : {rare}, {rare2}, puis {thing}
  Sont abordés {rare}, {rare2} et {thing}
  On y trouve {nouns} {public}, {rare} et {thing2}
`)

const openings = split("b; c; ch; d; f; g; j; l; m; n; p; r; s; t; v; br; cr; pl; tr; gr; qu; fl; pr; bl; st")
const middles = split("a; e; i; o; u; ou; an; on; in; ai; eau; oi; é; è; en; eu; au; ê; â; î")
const closings = split(
  "; r; s; t; l; n; c; lle; tte; ment; tion; que; eur; age; ville; ac; ey; ade; isme; ité; ière; oux; and; ec",
)

/** A word that does not exist but could, numbered. */
export function invented(number: number, syllables: number): string {
  let rest = number
  let word = ""
  for (let index = 0; index < syllables; index += 1) {
    word += (openings[rest % openings.length] as string) + (middles[Math.floor(rest / 25) % middles.length] as string)
    rest = Math.floor(rest / 7) + number * 31 + index
  }
  return word + (closings[number % closings.length] as string)
}

export const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
