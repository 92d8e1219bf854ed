// Invented publishers: name | place | first and last year | series, with the themes of each ("*" for all) or its kind (guide, essay, story).
export const publishers = `
Les Éditions du Préau | Toulouse | 1980- | Quartiers d’école: *; Essais du Préau: essay; Le Petit Préau: guide; Carnets de terrain: *
Éditions du Funiculaire | Lyon | 1984- | Villes en pente: *; Pratiques: guide; L'Atelier social: *
Presses de la Rotonde | Paris | 1968- | Sociétés urbaines: essay; Questions vives: essay; Mémoire des lieux: story; Manuels: guide
Éditions de la Passementerie | Saint-Étienne | 1991- | Fil d'écoute: *; Trames: essay; Paroles d'ici: story
Presses de l'Estacade | Rennes | 1987- | Le Sens du social: essay; Repères pour agir: guide; Terrains: *
Éditions du Chevalet | Lens | 1996- | Images du Nord: story; Main d'œuvre: *
Éditions de la Levée | Orléans | 1993- | Au fil de l'eau: story; Territoires en mouvement: *
Presses de la Cale sèche | Nantes | 1978- | Ports d'attache: story; Travail social en questions: *; Guides professionnels: guide
Presses de la Halle aux grains | Toulouse | 1990- | Langues et métiers: *; Alternatives locales: essay
Éditions du Clos Vougelin | Dijon | 1982- | Droit et société: essay; L'Essentiel associatif: guide
Éditions de la Madrague | Marseille | 1997- | Sud à sud: story; Rivages urbains: *
Éditions du Beffroi rouge | Lille | 1979- | Mondes ouvriers: story; Écoles et quartiers: *; Savoirs de base: guide
Presses du Quai Vert | Strasbourg | 1989- | Frontières: essay; Pluriel: *
Éditions de l'Aubier blanc | Grenoble | 1994- | Nature en ville: *; Débats: essay
Le Tiers-Lieu éditeur | Montreuil | 2006- | Pouvoir d'agir: essay; Modes d'emploi: guide; Voix: story
Éditions Passeport social | Paris | 1985- | Actions sociales: *; Guides pratiques: guide; Références: essay
Éditions de la Page ouverte | Paris | 1992- | Apprendre à tout âge: guide; Pédagogies: *
Presses de la Source claire | Clermont-Ferrand | 1988-2017 | Sociologies: essay; Ruralités: *
Éditions Trois Marches | Bordeaux | 2001- | Égalités: *; Corps et société: essay
Éditions du Piton vert | Saint-Denis | 1995- | Îles et villes: *; Langues créoles: *
Éditions de l’Entre-Loire | Tours | 1986- | Jeunesses: *; Gens d'ici: story
Atelier du livre social | Villeurbanne | 1977-2008 | Cahiers de l'atelier: *; Dossiers: *
Éditions Cartes blanches | Marseille | 2003- | Urbanités: essay; Points de vue: *
Institut des savoirs urbains éditions | Paris | 1998- | Recherches: essay; Décryptages: *; Outils: guide`
