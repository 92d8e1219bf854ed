import type { TopicText } from "../topic.ts"

export const francais: TopicText = {
  code: "francais",
  shelf: "FLE",
  dewey: "448.007",
  weight: 4.4,
  from: 1976,
  themes: `Apprentissage du français
Français langue étrangère
Alphabétisation
Français langue d’intégration @2010-
Français langue seconde
Évaluation linguistique @2005-
Formation de formateurs
Accueil des nouveaux arrivants
Interculturalité`,
  subjects: `l'apprentissage du français /m
l'alphabétisation des adultes migrants /f
l'enseignement du français langue étrangère /m
les ateliers sociolinguistiques /m @2003-
la formation linguistique des primo-arrivants @2004-
les cours de français pour les parents d'élèves /m @2008-
le français à visée professionnelle @1995-
l'apprentissage de la langue en contexte /m
la coordination linguistique territoriale @2008-
l'oral dans l'apprentissage du français /m`,
  audiences: `les primo-arrivants /m @1998-
les femmes migrantes /f
les adultes peu ou pas scolarisés /m
les mères de famille /f
les demandeurs d'asile /m
les travailleurs migrants /m
les jeunes étrangers non accompagnés /m @2002-
les réfugiés /m
les bénévoles débutants /m`,
  stakes: `la barrière de la langue
l'hétérogénéité des groupes /f
les longues files d'attente /f
l'irrégularité de la présence /f
l'isolement des apprenantes /m
le passage à l'écrit
l'éparpillement de l'offre /m
les exigences des examens de langue /f @2005-`,
  levers: `les sorties culturelles /f
les jeux de rôle /m
les cartes de compétences /f
le parcours linguistique personnalisé
la garde d'enfants pendant les cours
les cafés de langues /m
les documents authentiques /m
la plateforme d'accueil et d'évaluation @2009-
le carnet de bord de l'apprenant`,
  actors: `les formatrices /f
les bénévoles /m
les centres sociaux /m
les associations de proximité /f
les coordinateurs linguistiques /m @2005-
les enseignants /m
les travailleurs sociaux /m`,
  questions: `comment enseigner à des adultes qui n'ont jamais été à l'école
quelle place donner à la langue maternelle
comment accueillir des niveaux différents dans un même groupe
comment former les bénévoles sans les décourager
comment relier la langue et la vie du quartier
faut-il évaluer les ateliers de proximité
comment préparer à l'examen sans renoncer au sens`,
  hooks: `[Le français|La langue] [pour de vrai|en partage|au coin de la rue|sans manuel|en chantier]
[Parler|Dire|Entendre|Habiter] [la langue du pays|la langue de l'école|une langue nouvelle|le français]
[Des mots|Des voix|Des langues] [dans la cité|pour s'installer|à la porte de l'école|et des gestes]
[Bonjour|Répétez|Comment ça s'écrit|Et chez vous, comment dit-on] ?
[Langue d'accueil|Langue d'usage|Langue maternelle], langue [d'école|de travail|de partage]
[Le tableau|Le cahier|La chaise|Le dictionnaire] et [l'exil|le voyage|la cuisine|le marché]
[Apprendre|Enseigner] [en marchant|en cuisinant|avec les autres|hors les murs]
[Les mamans|Les mères|Les voisines] [à l'école du français|prennent la parole|vont en classe]
[Du mot au geste|De l'oral à l'écrit|D'une langue à l'autre|Du pays quitté au pays appris|Trois langues et un quartier]`,
  contexts: `la maîtrise de la langue est devenue une condition du droit au séjour et de l'accès à la nationalité @2006-
les cours de français pour adultes reposent en grande partie sur des bénévoles
les apprenants les moins scolarisés trouvent rarement une réponse adaptée
l'arrivée de nouvelles familles bouscule l'offre existante
l'offre linguistique s'est construite au fil de dispositifs successifs, sans vue d'ensemble
dans beaucoup de foyers plusieurs langues se parlent à la même table`,
  findings: `[les apprenantes|les participants] viennent [d'abord pour sortir de la maison|pour suivre la scolarité de leurs enfants|pour téléphoner sans aide], la grammaire vient ensuite
[l'absence de garde d'enfants|le prix des transports|la fatigue du travail] [reste le premier frein|explique la plupart des interruptions]
{levier} {levier:donne|donnent} aux apprenants des occasions de parler [hors de la salle|avec des inconnus|sans crainte de se tromper]
les groupes constitués par objectifs [progressent plus vite|se vident moins] que ceux fondés sur le seul niveau
[peu d'associations|moins d'un tiers des structures] [disposent|déclarent disposer] d'un outil de positionnement commun
les langues parlées à la maison servent [d'appui|de point de comparaison] quand les formateurs s'y intéressent
[les bénévoles|les intervenants] demandent moins [des manuels que du temps d'échange|des manuels que des séances observées|de manuels qu'un regard extérieur]
le passage d'un atelier de proximité à une formation certifiante se fait [rarement sans accompagnement|surtout par le bouche-à-oreille]`,
  proposals: `publier une carte tenue à jour des cours de français
mettre en place un accueil commun pour orienter les apprenants
ouvrir une halte-garderie aux heures des ateliers
proposer aux bénévoles une formation de trois jours
travailler à partir des lieux du quartier
reconnaître les acquis par une attestation
inviter les apprenants dans les instances des associations`,
  foreign: {
    eng: `language learning for newcomers
teaching migrants with little schooling
community language classes`,
    spa: `la enseñanza de la lengua a personas inmigrantes`,
    ger: `Sprachförderung für Zugewanderte`,
  },
}
