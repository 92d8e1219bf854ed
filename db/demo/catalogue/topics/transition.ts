import type { TopicText } from "../topic.ts"

export const transition: TopicText = {
  code: "transition",
  shelf: "ENV",
  dewey: "333.7",
  weight: 2,
  from: 1992,
  themes: `Transition écologique
Jardins partagés @1998-
Précarité énergétique @2006-
Espaces publics
Amélioration de l’habitat`,
  subjects: `la transition écologique dans les quartiers @2012-
le développement durable des quartiers @1997-
les jardins partagés /m @1998-
la précarité énergétique @2006-
la nature en ville
l'alimentation durable /f @2008-
la réduction des déchets
les îlots de chaleur /m @2010-
l'écologie populaire /f @2015-
l'agriculture urbaine /f @2010-
les économies d'énergie dans le logement /f`,
  audiences: `les jardiniers /m
les ménages en précarité énergétique /m @2006-
les locataires /m
les écoliers /m
les habitants des quartiers populaires /m
les ambassadeurs du tri /m @1998-`,
  stakes: `le froid chez soi
la facture de chauffage
le gaspillage
la chaleur de l'été @2004-
l'injonction aux écogestes /f @2007-
les sols pollués /m
l'écologie vue comme un luxe /f @2005-`,
  levers: `le jardin partagé @1998-
le défi des familles @2008-
la ressourcerie @2000-
le compost au pied de l'immeuble @2005-
la visite énergie @2008-
la ferme urbaine @2013-
la cour d'école végétalisée @2017-
le groupement d'achats
l'épicerie coopérative /f @2012-
la plantation d'arbres avec les habitants`,
  actors: `les bailleurs /m
les associations d'environnement /f
les services espaces verts /m
les conseillers en énergie /m @2002-
les écoles /f
les régies de quartier /f
les intercommunalités /f @2000-`,
  questions: `qui a froid
comment parler d'écologie sans faire la leçon
comment jardiner en pied d'immeuble
que faire contre la chaleur
comment rénover sans augmenter les loyers
à qui profite la nature en ville`,
  hooks: `[Le jardin|L'arbre|Le compost|La tomate|La poule|Le sol] [d'en bas|au pied des tours|, l'eau, les gens|du quartier|et le béton]
[Avoir froid|Avoir chaud|Se chauffer] [chez soi|en ville|à tout prix]
[Cultiver|Trier|Réparer] [ensemble|à moindre coût|, un geste politique]
[L'écologie|La transition|Le durable] [des autres|en bas de chez soi|populaire|sans leçon|à l'épreuve des fins de mois]
[Ombre et fraîcheur|Terre à terre|Semis|Pieds dans l'herbe|Trois poules et un composteur|L'été en ville|Passoires]
[Planter|Semer|Récolter|Désimperméabiliser], [un projet de quartier|l'école aussi|et puis entretenir]
[Chaud dehors|Froid dedans|Double vitrage], [simple bon sens|le confort et le droit|récits d'habitants]`,
  contexts: `les habitants les plus modestes polluent moins et subissent davantage
un ménage sur cinq déclare avoir souffert du froid dans son logement @2008-
les quartiers de grands ensembles ont de l'espace, et parfois peu d'ombre
les écogestes prescrits ressemblent souvent à ce que les familles font déjà par nécessité @2007-
les étés récents ont fait de la chaleur une question de santé publique @2004-
les premiers jardins collectifs sont nés d'une friche et de quelques volontaires @1998-`,
  findings: `le jardin [nourrit moins qu'il ne relie|relie autant qu'il nourrit], et [ses règles se discutent chaque printemps|ses conflits font partie de son intérêt]
les ménages modestes [chauffent une seule pièce|se privent de chauffage] [sans le dire|avant de demander une aide]
{levier} {levier:prend|prennent} racine quand [les règles viennent du groupe|un animateur reste deux saisons|la collectivité s'engage dans la durée]
les gestes [économes|sobres] [existent déjà|sont anciens] mais [ne sont pas reconnus comme écologiques|se disent dans d'autres mots]
les travaux [font baisser la facture|réduisent les charges] [moins que prévu|à condition d'expliquer les réglages]
l'ombre décide de l'usage des places [dès le mois de juin|plus que le mobilier]
{acteur} parlent de carbone, les habitants [de charges|de confort]
[les enfants|les écoliers] [entraînent|font venir] [leurs parents|les adultes]`,
  proposals: `partir des économies que les familles font déjà
garantir l'eau et l'entretien des jardins
planter avant d'équiper
accompagner la prise en main des logements rénovés
réserver une part des travaux à l'insertion
compter les charges avant et après
ouvrir les cours d'école l'été`,
  foreign: {
    eng: `energy poverty
community gardens
climate adaptation in low-income districts`,
    spa: `los huertos urbanos
la pobreza energética`,
    ger: `Gemeinschaftsgärten`,
  },
}
